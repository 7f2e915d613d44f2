--TEST--
A constant inherited from two interfaces
--FILE--
<?php
interface I { const X = 1; }
interface J { const X = 2; }
class A implements I, J {}
--EXPECTF--

Fatal error: Class A inherits both I::X and J::X, which is ambiguous in %s on line 4
