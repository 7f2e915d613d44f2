--TEST--
The size of a repeated string has more than 64 bits
--FILE--
<?php
str_repeat('xy', PHP_INT_MAX);
?>
--EXPECTF--
Fatal error: Possible integer overflow in memory allocation (2 * 9223372036854775807 + 32) in %sstr_repeat_overflow.php on line 2
