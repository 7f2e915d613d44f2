--TEST--
unset, $GLOBALS, parameters that are overwritten, cycles
--FILE--
<?php
class D { public $p; function __construct(public $n) {} function __destruct() { echo "~$this->n "; } function me() { return $this; } function __toString(): string { return "D$this->n"; } function other($n) { return new D($n); } }
function d($n) { return new D($n); }
function id($x) { return $x; }
function show(...$x) { foreach ($x as $y) echo is_object($y) ? get_class($y) . $y->n : json_encode($y), ' '; return null; }
function nl($t) { echo "| $t
"; }
function f() { $x = d(1); $y = d(2); unset($x); nl('a'); $x = d(3); return; } f(); nl('b');
function g() { $GLOBALS['made'] = d(4); } g(); nl('c'); unset($GLOBALS['made']); nl('d');
function h($a, $b) { $a = null; nl('e'); } h(d(5), d(6)); nl('f');
function i($a) { $c = func_get_args(); $a = null; nl('g'); } i(d(7)); nl('h');
$v = 'dyn'; $$v = d(10); nl('k'); unset($$v); nl('l');
function k() { $l = d(11); $arr = get_defined_vars(); unset($l); nl('m'); unset($arr); nl('n'); } k();
$o = d(12); unset($o->p); $o->p = d(13); unset($o->p); nl('o'); $o->p = $o; unset($o); nl('p'); echo gc_collect_cycles(); nl('q');
--EXPECT--
~1 | a
~3 ~2 | b
| c
~4 | d
~5 | e
~6 | f
| g
~7 | h
| k
~10 | l
| m
~11 | n
~13 | o
| p
~12 1| q
