--TEST--
What is destroyed at the end, in which order
--FILE--
<?php
class D { public $p; function __construct(public $n) {} function __destruct() { echo "~$this->n "; } function me() { return $this; } function __toString(): string { return "D$this->n"; } function other($n) { return new D($n); } }
function d($n) { return new D($n); }
function id($x) { return $x; }
function show(...$x) { foreach ($x as $y) echo is_object($y) ? get_class($y) . $y->n : json_encode($y), ' '; return null; }
function nl($t) { echo "| $t
"; }
$first = d('first'); $second = d('second'); $shared = [d('shared')]; $copy = $shared; $obj = d('holder'); $obj->p = d('held');
class St { static $s; } St::$s = d('static');
function keeps() { static $k; $k = d('fnstatic'); } keeps();
const K = [1];
register_shutdown_function(function () { echo 'shutdown '; global $first; $first = null; nl('fn'); });
$c = new D('cycle'); $c->p = $c;
nl('end of script');
--EXPECT--
| end of script
shutdown ~first | fn
~holder ~held ~second ~shared ~static ~fnstatic ~cycle
