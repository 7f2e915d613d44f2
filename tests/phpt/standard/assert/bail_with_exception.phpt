--TEST--
assert(): with assert.bail its exception cannot be caught.
--INI--
zend.assertions=1
assert.bail=1
--FILE--
<?php
try {
    assert(2 < 1);
} catch (Error $e) {
    echo 'not reached';
}
--EXPECTF--
Fatal error: Uncaught AssertionError: assert(2 < 1) in %sbail_with_exception.php:3
Stack trace:
#0 %sbail_with_exception.php(3): assert(false, 'assert(2 < 1)')
#1 {main}
  thrown in %sbail_with_exception.php on line 3
