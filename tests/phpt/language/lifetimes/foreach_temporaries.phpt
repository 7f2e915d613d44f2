--TEST--
Arrays, objects and generators that only foreach holds
--FILE--
<?php
class D { public $p; function __construct(public $n) {} function __destruct() { echo "~$this->n "; } function me() { return $this; } function __toString(): string { return "D$this->n"; } function other($n) { return new D($n); } }
function d($n) { return new D($n); }
function id($x) { return $x; }
function show(...$x) { foreach ($x as $y) echo is_object($y) ? get_class($y) . $y->n : json_encode($y), ' '; return null; }
function nl($t) { echo "| $t
"; }
foreach ([d(1), d(2)] as $x) { echo $x->n; nl('body'); } nl('a'); unset($x); nl('b');
foreach (id([d(3), d(4)]) as $k => $x) { if ($k == 0) continue; break; } nl('c'); $x = null; nl('d');
foreach (d(5)->me() as $k => $v) { echo $k, ' '; } nl('e');
$a = [d(6), d(7), d(8)]; foreach ($a as $k => $x) { unset($a[$k]); nl("unset $k"); } nl('f'); unset($x); nl('g');
$a = [d(9), d(10)]; foreach ($a as &$x) { $x = null; nl('nulled'); } unset($x); nl('h');
$a = [1, 2, 3]; foreach ($a as $k => &$r) { if ($k == 0) { unset($a[1]); $a[] = 4; } echo $r, ' '; } unset($r); echo json_encode($a); nl('i');
foreach ((function () { yield d(11); yield d(12); })() as $v) nl($v->n); unset($v); nl('j');
--EXPECT--
1| body
2| body
~1 | a
~2 | b
~3 | c
~4 | d
p n ~5 | e
| unset 0
| unset 1
| unset 2
~6 ~7 | f
~8 | g
~9 | nulled
~10 | nulled
| h
1 3 4 {"0":1,"2":3,"3":4}| i
| 11
~11 | 12
~12 | j
