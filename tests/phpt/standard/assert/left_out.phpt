--TEST--
assert() is not compiled when zend.assertions is -1.
--INI--
zend.assertions=-1
--FILE--
<?php
var_dump(assert(undefined_function(), more: 1));
var_dump(ini_set('zend.assertions', 1));
--EXPECTF--
bool(true)

Warning: zend.assertions may be completely enabled or disabled only in php.ini in %sleft_out.php on line 3
bool(false)
