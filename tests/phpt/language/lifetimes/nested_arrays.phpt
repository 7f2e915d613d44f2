--TEST--
Objects in nested arrays and in copies of them
--FILE--
<?php
class D { public $p; function __construct(public $n) {} function __destruct() { echo "~$this->n "; } function me() { return $this; } function __toString(): string { return "D$this->n"; } function other($n) { return new D($n); } }
function d($n) { return new D($n); }
function id($x) { return $x; }
function show(...$x) { foreach ($x as $y) echo is_object($y) ? get_class($y) . $y->n : json_encode($y), ' '; return null; }
function nl($t) { echo "| $t
"; }
$a = ['x' => ['y' => [d(1), d(2)]], 'z' => d(3)]; $b = $a; unset($a['x']['y'][0]); nl('a'); unset($b); nl('b'); $a = 1; nl('c');
$a = [[d(4)], [d(5)]]; $c = $a[0]; $a = null; nl('d'); $c = null; nl('e');
$a = [d(6)]; $a[] = $a; $a[] = $a; nl('f'); $a = array_pop($a); nl('g'); $a = null; nl('h');
$a = array_map(fn($n) => d($n), [7, 8]); nl('i'); array_shift($a); nl('j'); array_splice($a, 0, 1, [d(9)]); nl('k'); $a = array_merge($a, [d(10)]); nl('l'); $a = array_slice($a, 1); nl('m'); $a = array_filter($a, fn() => false); nl('n');
$o = new stdClass; $o->list = [d(11)]; $p = clone $o; $o->list[] = d(12); $o = null; nl('o'); $p->list = null; nl('p');
$a = [d(13), d(14)]; usort($a, fn($x, $y) => $y->n <=> $x->n); nl('q'); $a = array_reverse($a); array_pop($a); nl('r'); $a = compact('a'); nl('s'); extract($a); unset($a); nl('t');
--EXPECT--
| a
~1 | b
~2 ~3 | c
~5 | d
~4 | e
| f
| g
~6 | h
| i
~7 | j
~8 | k
| l
~9 | m
~10 | n
~12 | o
~11 | p
| q
~14 | r
| s
~13 | t
