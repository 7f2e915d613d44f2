--TEST--
instanceof of a constant is false, whatever the class
--FILE--
<?php
var_dump("a" instanceof $undefined, 1 instanceof stdClass, [1] instanceof $undefined, (1 + 2) instanceof Missing);
--EXPECT--
bool(false)
bool(false)
bool(false)
bool(false)
