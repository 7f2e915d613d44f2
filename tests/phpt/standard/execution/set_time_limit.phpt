--TEST--
set_time_limit ends a script by processor time; shutdown functions too
--FILE--
<?php
register_shutdown_function(function () { echo "shutdown ", error_get_last()['message'], "\n";
  set_time_limit(1);
  $x = 0;
  while (true)
    $x++;
});
function f() { 
  for ($i = 0; ; 
    $i++) 
  {
     $y = $i + 1;
  }
}
set_time_limit(1);
try {
f();
} finally { echo "never\n"; }
--EXPECTF--
Fatal error: Maximum execution time of 1 second exceeded in %sset_time_limit.php on line 12
shutdown Maximum execution time of 1 second exceeded

Fatal error: Maximum execution time of 1 second exceeded in %sset_time_limit.php on line 6
