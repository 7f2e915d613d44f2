--TEST--
Locals of generators that end, are left or are destroyed
--FILE--
<?php
class D { public $p; function __construct(public $n) {} function __destruct() { echo "~$this->n "; } function me() { return $this; } function __toString(): string { return "D$this->n"; } function other($n) { return new D($n); } }
function d($n) { return new D($n); }
function id($x) { return $x; }
function show(...$x) { foreach ($x as $y) echo is_object($y) ? get_class($y) . $y->n : json_encode($y), ' '; return null; }
function nl($t) { echo "| $t
"; }
function gen($n) { $l = d("local$n"); try { yield d("y$n"); echo 'resumed '; yield 2; } finally { echo "finally$n "; } }
$g = gen(1); $g->current(); nl('a'); unset($g); nl('b');
foreach (gen(2) as $v) { echo 'body '; } unset($v); nl('c');
foreach (gen(3) as $v) { break; } nl('d'); unset($v); nl('e');
$g = gen(4); nl('f'); unset($g); nl('g');
function keep() { $x = yield; while (true) { $x = yield $x; } }
$g = keep(); $g->current(); $g->send(d('sent1')); nl('h'); $g->send(d('sent2')); nl('i'); $g = null; nl('j');
function deleg() { $l = d('outer'); yield from gen(5); }
$g = deleg(); $g->current(); nl('k'); unset($g); nl('l');
function ret() { yield 1; return d('ret'); }
$g = ret(); foreach ($g as $_); $r = $g->getReturn(); unset($g); nl('m'); unset($r); nl('n');
--EXPECT--
| a
finally1 ~local1 ~y1 | b
body resumed ~y2 body finally2 ~local2 | c
finally3 ~local3 | d
~y3 | e
| f
| g
| h
~sent1 | i
~sent2 | j
| k
finally5 ~local5 ~y5 ~outer | l
| m
~ret | n
