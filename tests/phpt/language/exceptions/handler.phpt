--TEST--
set_exception_handler gets what nobody caught, after which the script ends
--FILE--
<?php
register_shutdown_function(function () { echo "shutdown\n"; });
set_exception_handler(function (Throwable $t) { echo 'handled ', get_class($t), ': ', $t->getMessage(), "\n"; });
function f(int $x) {}
f('no int');
echo "never\n";
--EXPECTF--
handled TypeError: f(): Argument #1 ($x) must be of type int, string given, called in %shandler.php on line 5
shutdown
