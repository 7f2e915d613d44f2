--TEST--
Operands that are temporaries die with their operation
--FILE--
<?php
class D { public $p; function __construct(public $n) {} function __destruct() { echo "~$this->n "; } function me() { return $this; } function __toString(): string { return "D$this->n"; } function other($n) { return new D($n); } }
function d($n) { return new D($n); }
function id($x) { return $x; }
function show(...$x) { foreach ($x as $y) echo is_object($y) ? get_class($y) . $y->n : json_encode($y), ' '; return null; }
function nl($t) { echo "| $t
"; }
var_dump(d(1) == d(1)); nl('a');
echo d(2) . '-' . d(3) . '-' . d(4); nl('b');
var_dump(d(5) instanceof D); nl('c');
$x = (bool) d(6); nl('d');
$x = !d(7); nl('e');
$x = d(8) ? 'yes' : 'no'; echo $x; nl('f');
$x = d(9) ?: 'no'; nl('g'); unset($x); nl('h');
$x = d(10)->n ?? 'none'; echo $x; nl('i');
$x = d(11)->nothing ?? 'none'; echo $x; nl('j');
$x = isset(d(12)->n); nl('k');
$x = empty(d(13)->n); nl('l');
$x = [d(14), 'k' => d(15)]['k']->n; nl('m');
--EXPECT--
~1 ~1 bool(true)
| a
~2 ~3 ~4 D2-D3-D4| b
~5 bool(true)
| c
~6 | d
~7 | e
~8 yes| f
| g
~9 | h
~10 10| i
~11 none| j
~12 | k
~13 | l
~14 ~15 | m
