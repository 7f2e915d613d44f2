--TEST--
References in arrays, properties and lists, and copies of what holds them
--FILE--
<?php
class D { public $p; function __construct(public $n) {} function __destruct() { echo "~$this->n "; } function me() { return $this; } function __toString(): string { return "D$this->n"; } function other($n) { return new D($n); } }
function d($n) { return new D($n); }
function id($x) { return $x; }
function show(...$x) { foreach ($x as $y) echo is_object($y) ? get_class($y) . $y->n : json_encode($y), ' '; return null; }
function nl($t) { echo "| $t
"; }
$a = [1, d(1)]; $r = &$a[1]; $b = $a; $b[1] = 'changed'; echo json_encode($a); nl('a'); unset($r); $c = $a; $c[1] = 'own'; echo json_encode($a); nl('b');
function byRef(&$x) { $x = d(2); } byRef($u); nl('c'); byRef($u); nl('d'); $u = null; nl('e');
$x = d(3); $y = &$x; unset($x); nl('f'); $y = null; nl('g');
$src = [d(4), [d(5)]]; [&$p, [&$q]] = $src; $q = 'q'; echo json_encode($src[1]); nl('h'); $p = null; nl('i'); unset($src); nl('j');
$list = [1, 2, 3]; foreach ($list as &$v); foreach ($list as $v); echo json_encode($list); nl('k'); unset($v);
class P { public $a = [1]; public static $s = [1]; } $o = new P; $r = &$o->a[]; $r = d(6); $copy = clone $o; $r = 'new'; echo json_encode($copy); nl('l'); $q = &P::$s[0]; $q++; $t = P::$s; $t[0] = 'x'; echo json_encode(P::$s); nl('m');
function &refTo(array &$a, $k) { return $a[$k]; } $z = ['k' => d(7)]; $zr = &refTo($z, 'k'); $zr = 8; echo json_encode($z); nl('n');
$g1 = 1; function useGlobal() { global $g1; $g1 = &$GLOBALS['g2']; $g1 = 5; } useGlobal(); echo json_encode([$g1, $g2 ?? null]); nl('o');
$m = [[1]]; foreach ($m as $mk => [&$first]) { $first++; } unset($first); echo json_encode($m); nl('p');
--EXPECT--
~1 [1,"changed"]| a
[1,"own"]| b
| c
~2 | d
~2 | e
| f
~3 | g
~5 ["q"]| h
~4 | i
| j
[1,2,2]| k
~6 {"a":[1,"new"]}| l
["x"]| m
~7 {"k":8}| n
[1,5]| o
[[2]]| p
