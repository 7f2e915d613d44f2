--TEST--
A class has to implement all abstract methods
--FILE--
<?php
interface I { function a(); function b(); }
abstract class A implements I { abstract protected function c(); function b() {} }
class B extends A {}
--EXPECTF--

Fatal error: Class B contains 2 abstract methods and must therefore be declared abstract or implement the remaining methods (A::c, I::a) in %s on line 4
