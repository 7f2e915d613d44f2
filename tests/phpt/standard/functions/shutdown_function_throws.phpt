--TEST--
The first shutdown function that ends early is the last one; exception handlers see nothing of it
--FILE--
<?php
set_exception_handler(function ($e) { echo "handled\n"; });
class D { function __destruct() { echo "destroyed\n"; } }
$d = new D;
register_shutdown_function(function () { echo "first\n"; });
register_shutdown_function(function () { echo "second\n"; throw new Exception('early'); });
register_shutdown_function(function () { echo "third\n"; });
?>
--EXPECTF--
first
second

Fatal error: Uncaught Exception: early in %sshutdown_function_throws.php:6
Stack trace:
#0 [internal function]: {closure}()
#1 {main}
  thrown in %sshutdown_function_throws.php on line 6
destroyed
