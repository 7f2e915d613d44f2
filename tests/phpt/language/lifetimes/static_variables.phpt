--TEST--
Objects in static variables and static properties
--FILE--
<?php
class D { public $p; function __construct(public $n) {} function __destruct() { echo "~$this->n "; } function me() { return $this; } function __toString(): string { return "D$this->n"; } function other($n) { return new D($n); } }
function d($n) { return new D($n); }
function id($x) { return $x; }
function show(...$x) { foreach ($x as $y) echo is_object($y) ? get_class($y) . $y->n : json_encode($y), ' '; return null; }
function nl($t) { echo "| $t
"; }
function f() { static $s; static $n = 0; $n++; $old = $s; $s = d("s$n"); return $n; }
f(); nl('a'); f(); nl('b'); f(); nl('c');
function g() { static $list = []; $list[] = d('l' . count($list)); if (count($list) > 2) $list = []; }
g(); g(); nl('d'); g(); nl('e');
class S { static $p; static function set($x) { self::$p = $x; } }
S::set(d(1)); nl('f'); S::set(d(2)); nl('g'); S::$p = null; nl('h');
$r = &S::$p; $r = d(3); nl('i'); S::$p = 4; nl('j'); unset($r); S::$p = d(5); nl('end');
--EXPECT--
| a
~s1 | b
~s2 | c
| d
~l0 ~l1 ~l2 | e
| f
~1 | g
~2 | h
| i
~3 | j
| end
~s3 ~5
