--TEST--
What the callback of the headers throws comes after the output
--FILE--
<?php header_register_callback(function() { throw new Exception("x"); }); echo "y\n";
--EXPECTF--
y

Fatal error: Uncaught Exception: x in %sheader_callback_throws.php:1
Stack trace:
#0 %sheader_callback_throws.php(1): {closure}()
#1 {main}
  thrown in %sheader_callback_throws.php on line 1
