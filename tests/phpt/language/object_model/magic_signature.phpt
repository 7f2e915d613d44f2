--TEST--
Magic methods have a signature
--FILE--
<?php
class A { static function __get($a) {} }
--EXPECTF--

Fatal error: Method A::__get() cannot be static in %s on line 2
