--TEST--
Captured variables and bound objects of closures
--FILE--
<?php
class D { public $p; function __construct(public $n) {} function __destruct() { echo "~$this->n "; } function me() { return $this; } function __toString(): string { return "D$this->n"; } function other($n) { return new D($n); } }
function d($n) { return new D($n); }
function id($x) { return $x; }
function show(...$x) { foreach ($x as $y) echo is_object($y) ? get_class($y) . $y->n : json_encode($y), ' '; return null; }
function nl($t) { echo "| $t
"; }
class C { public $f; function __construct(public $n) {} function make() { return function () { return $this->n; }; } function __destruct() { echo "~C$this->n "; } }
$c = new C(1); $f = $c->make(); unset($c); nl('a'); echo $f(); nl('b'); unset($f); nl('c');
$d = d(2); $f = function () use ($d) { return $d->n; }; unset($d); nl('d'); echo $f(); $f = null; nl('e');
$d = d(3); $f = fn() => $d->n; $d = null; nl('f'); unset($f); nl('g');
echo (new C(4))->make()(); nl('h');
$f = Closure::bind(function () { return $this->n; }, new C(5)); nl('i'); $g = $f->bindTo(new C(6)); nl('j'); $f = null; nl('k'); $g = null; nl('l');
$d = d(7); $f = function () use (&$d) { $d = null; }; $f(); nl('m'); unset($f); nl('n');
$f = (new C(8))->make(...); nl('o'); $g = $f(); unset($f); nl('p'); unset($g); nl('q');
--EXPECT--
| a
1| b
~C1 | c
| d
2~2 | e
| f
~3 | g
~C4 4| h
| i
| j
~C5 | k
~C6 | l
~7 | m
| n
| o
| p
~C8 | q
