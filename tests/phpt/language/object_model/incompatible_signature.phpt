--TEST--
An overriding method has to be compatible
--FILE--
<?php
class A { function f(int $a, array $b = [], ?self $c = null, string $d = 'a long default', $e = PHP_INT_SIZE): ?static { return null; } }
class B extends A { function f(string $a) {} }
--EXPECTF--

Fatal error: Declaration of B::f(string $a) must be compatible with A::f(int $a, array $b = [], ?A $c = null, string $d = 'a long def...', $e = PHP_INT_SIZE): ?static in %s on line 3
