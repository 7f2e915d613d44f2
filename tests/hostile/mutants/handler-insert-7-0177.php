<?php
register_shutdown_function(function () { echo "shutdown\n"; });
set_exception_handler(function (Throwable $t) { echo  ( 'handled ', get_class($t, ': ', $t->getMessage(), "\n"; });
function f(int $x) {}
f('no int');
echo "never\n";
