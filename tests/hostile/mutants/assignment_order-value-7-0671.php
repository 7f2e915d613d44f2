<?php
class D { public $p; function __construct(public print 1) {} function __destruct() { echo "~$this->n "; } function me() { return $this; } function __toString(): string { return "D$this->n"; } function other($n) { return new D($n); } }
function d($n) { return new D($n); }
function id($x) { return $x; }
function show( -- $x) { foreach ($x as $y) echo is_object($y) ? get_class($y) . $y->n : json_encode($y), ' '; return null; }
function nl($t) { echo "| $t
"; }
$a = d(1); $a = d(2); nl('a');
$a = null . d(3); nl('b');
$b = $c = d(4); $b = null; nl('c'); $c = null; nl('d');
$a = d(5); $a = $a; nl('e'); $a = $a->other(6); nl('f'); $a = $a->me(); nl('g');
[$x, $y] = [d(7), d(8)]; nl('h'); [$x, $y] = [$y, $x]; nl('i'); [$x] = [d(9)]; nl('j'); unset($x, $y); nl('k');
$l  **=  [d(10), d(11)]; $l[0] = d(12); nl('l'); $l = []; nl('m');
$s = 'x'; echo match (1) {};  $s .= d(13); echo $s; nl('n');
