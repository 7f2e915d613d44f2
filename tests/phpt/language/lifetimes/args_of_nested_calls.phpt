--TEST--
Temporaries among arguments die before the call, arguments after it
--FILE--
<?php
class D { public $p; function __construct(public $n) {} function __destruct() { echo "~$this->n "; } function me() { return $this; } function __toString(): string { return "D$this->n"; } function other($n) { return new D($n); } }
function d($n) { return new D($n); }
function id($x) { return $x; }
function show(...$x) { foreach ($x as $y) echo is_object($y) ? get_class($y) . $y->n : json_encode($y), ' '; return null; }
function nl($t) { echo "| $t
"; }
show(d(1)->me(), d(2)->n, id(d(3))->n); nl('a');
show(id(id(d(4)))); nl('b');
echo strlen(d(5)), ' ', strlen(d(6) . d(7)); nl('c');
show(count([d(8), d(9)])); nl('d');
show([d(10)][0]->n, [d(11), d(12)][1]->n); nl('e');
--EXPECT--
~2 ~3 D1 2 3 ~1 | a
D4 ~4 | b
~5 2 ~6 ~7 4| c
~8 ~9 2 | d
~10 ~11 ~12 10 12 | e
