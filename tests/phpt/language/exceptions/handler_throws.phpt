--TEST--
What an exception handler throws goes to no other one
--FILE--
<?php
set_exception_handler(fn($e) => print "first " . $e->getMessage());
set_exception_handler(function ($e) { set_exception_handler(fn($e) => print "inner " . $e->getMessage()); throw new Error("second"); });
throw new Exception("x");
?>
--EXPECTF--
Fatal error: Uncaught Error: second in %shandler_throws.php:3
Stack trace:
#0 [internal function]: {closure}(Object(Exception))
#1 {main}
  thrown in %shandler_throws.php on line 3
