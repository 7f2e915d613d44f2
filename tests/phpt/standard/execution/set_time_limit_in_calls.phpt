--TEST--
set_time_limit: calls and callbacks are ended; what runs at shutdown has hard_timeout
--FILE--
<?php
set_time_limit(1);
register_shutdown_function(function () { echo "shutdown\n"; while (true) ; });
$a = range(1, 1000);
function rec($n) { if ($n > 0) rec($n - 1); return strlen("x$n"); }
while (rec(100)) { usort($a, fn($x, $y) => $y <=> $x); }
--EXPECTF--
Fatal error: Maximum execution time of 1 second exceeded in %sset_time_limit_in_calls.php on line 6
shutdown

Fatal error: Maximum execution time of 1 second exceeded in %sset_time_limit_in_calls.php on line 3
