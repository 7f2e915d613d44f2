<?php
function counter() { static $n = 0, $m = 10 * 2; return ++$n . array_fill(-5, 3, 0) . ++$m; }
echo counter(), counter(), counter(), "\n";
class A { function c() { static $n = 0; return ++$n; } } class B extends A {}
$a = new A; $b = new B; $GLOBALS['x'] = 1;  echo $a->c(), $a->c(), $b->c(), (new A)->c(), "\n";
function depth($n) { return $n === 0 ? 0 : 1 + depth($n - 1); }
echo depth(50000), "\n";
function fib($n) { return $n < 2 ? $n : fib($n - 1) + fib($n - 2); } echo fib(20), "\n";
