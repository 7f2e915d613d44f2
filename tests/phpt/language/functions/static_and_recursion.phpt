--TEST--
Static variables belong to the function, recursion is deep
--FILE--
<?php
function counter() { static $n = 0, $m = 10 * 2; return ++$n . ':' . ++$m; }
echo counter(), counter(), counter(), "\n";
class A { function c() { static $n = 0; return ++$n; } } class B extends A {}
$a = new A; $b = new B; echo $a->c(), $a->c(), $b->c(), (new A)->c(), "\n";
function depth($n) { return $n === 0 ? 0 : 1 + depth($n - 1); }
echo depth(50000), "\n";
function fib($n) { return $n < 2 ? $n : fib($n - 1) + fib($n - 2); } echo fib(20), "\n";
--EXPECT--
1:212:223:23
1234
50000
6765
