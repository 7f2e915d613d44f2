--TEST--
A fatal error in a shutdown function ends them all
--FILE--
<?php
class D { function __destruct() { echo "destroyed\n"; } }
$d = new D;
register_shutdown_function(function () { echo "first\n"; trigger_error('fatal', E_USER_ERROR); });
register_shutdown_function(function () { echo "second\n"; });
?>
--EXPECTF--
first

Fatal error: fatal in %sshutdown_function_fatal_error.php on line 4
