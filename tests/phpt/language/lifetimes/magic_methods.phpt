--TEST--
Arguments and results of magic methods
--FILE--
<?php
class D { public $p; function __construct(public $n) {} function __destruct() { echo "~$this->n "; } function me() { return $this; } function __toString(): string { return "D$this->n"; } function other($n) { return new D($n); } }
function d($n) { return new D($n); }
function id($x) { return $x; }
function show(...$x) { foreach ($x as $y) echo is_object($y) ? get_class($y) . $y->n : json_encode($y), ' '; return null; }
function nl($t) { echo "| $t
"; }
class M { private $data = []; function __get($n) { echo "get $n "; return $this->data[$n] ?? null; } function __set($n, $v) { echo "set $n "; $this->data[$n] = $v; } function __isset($n) { echo "isset $n "; return isset($this->data[$n]); } function __unset($n) { echo "unset $n "; unset($this->data[$n]); } function __call($n, $a) { return $a[0] ?? null; } static function __callStatic($n, $a) { return $a[0]; } function __invoke($x) { return $x; } }
$m = new M; $m->a = d(1); nl('a'); $m->a = d(2); nl('b'); echo $m->a->n; nl('c'); isset($m->a->n); nl('d'); unset($m->a); nl('e');
$m->call(d(3)); nl('f'); echo $m->call(d(4))->n; nl('g'); M::st(d(5)); nl('h'); $m(d(6)); nl('i'); $x = $m(d(7)); nl('j'); $x = null; nl('k');
call_user_func([$m, 'magic'], d(8)); nl('l'); call_user_func_array('id', [d(9)]); nl('m');
--EXPECT--
set a | a
set a ~1 | b
get a 2| c
isset a get a | d
unset a ~2 | e
~3 | f
~4 4| g
~5 | h
~6 | i
| j
~7 | k
~8 | l
~9 | m
