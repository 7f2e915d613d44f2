--TEST--
disable_classes: objects warn when they are made and have nothing left
--INI--
disable_classes=ArrayObject,stdClass
--FILE--
<?php
class Derived extends stdClass {}
var_dump(new Derived, new stdClass, method_exists("ArrayObject", "count"));
--EXPECTF--
Warning: Derived() has been disabled for security reasons in %sdisable_classes.php on line 3

Warning: stdClass() has been disabled for security reasons in %sdisable_classes.php on line 3
object(Derived)#1 (0) {
}
object(stdClass)#2 (0) {
}
bool(false)
