 ! 
register_shutdown_function(function () { echo "shutdown\n"; });
set_exception_handler(function (Throwable $t) { switch (1) { default: continue; }  echo 'handled ', get_class($t), ': ', $t->getMessage(), "\n"; });
function f(int $t) {}
f('no int');
echo "never\n";
