--TEST--
Results through finally, foreach, recursion and references
--FILE--
<?php
class D { public $p; function __construct(public $n) {} function __destruct() { echo "~$this->n "; } function me() { return $this; } function __toString(): string { return "D$this->n"; } function other($n) { return new D($n); } }
function d($n) { return new D($n); }
function id($x) { return $x; }
function show(...$x) { foreach ($x as $y) echo is_object($y) ? get_class($y) . $y->n : json_encode($y), ' '; return null; }
function nl($t) { echo "| $t
"; }
function a() { return d(1); } a(); nl('a'); $x = a(); nl('b'); unset($x);nl('c');
function b() { $l = d(2); try { return $l; } finally { $l = null; nl('fin'); } } b(); nl('d'); $x = b(); nl('e'); $x = null; nl('f');
function c() { foreach ([d(3), d(4)] as $x) return $x; } c(); nl('g');
function e() { try { return d(5); } finally { return d(6); } } e(); nl('h');
function f2() { while (true) { $l = d(7); try { break; } finally { nl('f'); } } nl('after'); } f2(); nl('i');
function g2($n) { return $n ? g2($n - 1) : d("deep"); } echo g2(3)->n; nl('j');
function &h2() { static $s; $s = d(8); return $s; } $r = &h2(); nl('k'); h2(); nl('l'); unset($r); nl('m');
class R { function __construct(private $d) {} function get() { return $this->d; } } echo (new R(d(9)))->get()->n; nl('n'); $x = (new R(d(10)))->get(); nl('o'); $x = null; nl('p');
--EXPECT--
~1 | a
| b
~1 | c
| fin
~2 | d
| fin
| e
~2 | f
~4 ~3 | g
~5 ~6 | h
| f
| after
~7 | i
~deep deep| j
| k
~8 | l
| m
~9 9| n
| o
~10 | p
~8
