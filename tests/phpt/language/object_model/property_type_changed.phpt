--TEST--
The type of a property is invariant
--FILE--
<?php
class A { public int $x; }
class B extends A { public ?int $x; }
--EXPECTF--

Fatal error: Type of B::$x must be int (as in class A) in %s on line 3
