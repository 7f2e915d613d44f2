--TEST--
Closures made by one expression: what is their own, and how long they live
--FILE--
<?php
class N { function __construct(public $n) {} function __destruct() { echo "~$this->n\n"; } }
function maker($i) { return function ($x) use ($i) { static $calls = 0; return ++$calls . ":$i:$x"; }; }
$a = maker(1); $b = maker(2);
echo $a('p'), ' ', $a('q'), ' ', $b('r'), ' ', $a('s'), "\n";
$c = clone $a; echo $c('t'), ' ', $a('u'), "\n";
// the closure loses its holder while it runs
$f = function () use (&$f) { $n = new N('local'); $f = null; echo "still running\n"; return 7; };
echo $f(), "\n";
$g = function ($x) { global $g; $g = null; return $x; };
echo $g(3), "\n";
function unsets() { unset($GLOBALS['h']); return 5; }
$noted = new N('captured'); $h = function ($x) use ($noted) { return $noted->n . $x; }; unset($noted);
echo $h(unsets()), "\n";
echo "temporary: ", (function () { $n = new N('t'); return 'r'; })(), "\n";
$k = (function () { $n = new N('held'); return function () use ($n) { throw new Exception($n->n); }; })();
try { $k(); } catch (Exception $e) { echo $e->getMessage(), "\n"; }
unset($e); $k = null; echo "after\n";
class P { private $v = 1; function f() { return fn() => $this->v . static::class . self::class; } }
class Q extends P {}
foreach ([new P, new Q, new P] as $o) { $z = $o->f(); echo $z(), ' '; }
$un = function () { return isset($this) ? get_class($this) : 'none'; };
foreach ([new P, new Q] as $o) { echo Closure::bind($un, $o)(), ' ', Closure::bind($un, $o, P::class)(), ' ', $un(), ' '; }
$sc = function () { return self::class; };
echo Closure::bind($sc, null, P::class)(), Closure::bind($sc, null, Q::class)(), "\n";
function gen($n) { return function () use ($n) { for ($i = 0; $i < $n; $i++) yield $i; }; }
foreach (gen(3)() as $v) echo $v; 
foreach ([1, 2] as $t) { $gg = gen($t); foreach ($gg() as $v) echo $v; } echo "\n";
echo implode(',', array_map(fn($x) => $x + $t, [1, 2, 3])), "\n";
function variadic() { return function (...$r) { return count($r) . func_num_args(); }; }
echo variadic()(1, 2, 3), (variadic())(...[1, 2]), "\n";
$d = fn($a, $b = 5, ...$c) => "$a $b " . json_encode($c); echo $d(1), $d(1, 2, 3), $d(a: 1), $d(1, x: 9), "\n";
$ref = function &(array &$arr) { $arr[] = 1; return $arr; }; $arr = []; $q = &$ref($arr); $q[] = 2; echo count($arr), "\n";
function undef() { $w = function ($y) use ($nope) { return $y; }; return $w($missing); }
set_error_handler(function ($n, $m) { echo "[$m]"; return true; }); var_dump(undef()); restore_error_handler();
try { (function (int $x) {})('a'); } catch (TypeError $e) { echo substr($e->getMessage(), 0, 60), "\n"; }
for ($i = 0; $i < 100000; $i++) { $made = fn($x) => $x + $i; $s = $made($i); } echo $s, "\n";
$deep = function ($n) use (&$deep) { return $n == 0 ? 0 : 1 + $deep($n - 1); }; echo $deep(20000), "\n";
echo "end\n";
--EXPECT--
1:1:p 2:1:q 1:2:r 3:1:s
4:1:t 4:1:u
still running
~local
7
3
~captured
captured5
temporary: ~t
r
held
~held
after
1PP 1QP 1PP P P none Q Q none PQ
012001
3,4,5
3322
1 5 []1 2 [3]1 5 []1 5 {"x":9}
2
[Undefined variable $nope][Undefined variable $missing]NULL
{closure}(): Argument #1 ($x) must be of type int, string gi
199998
20000
end
