--TEST--
set_time_limit begins to count anew each time, and 0 ends the limit
--FILE--
<?php
function used()
{
    $now = getrusage();
    return $now['ru_utime.tv_sec'] + $now['ru_stime.tv_sec'] + ($now['ru_utime.tv_usec'] + $now['ru_stime.tv_usec']) / 1e6;
}
function burn($seconds) { for ($start = used(); used() - $start < $seconds;) { } }
for ($i = 0; $i < 3; $i++) {
    var_dump(set_time_limit(1));
    burn(0.5);
}
echo ini_get('max_execution_time'), "\n";
set_time_limit(0);
burn(1.2);
echo "no limit\n";
ini_set('max_execution_time', 1);
ini_restore('max_execution_time');
burn(1.2);
echo "restored\n";
try { ini_set('max_execution_time', 1); burn(30); } catch (Throwable) { echo "no exception\n"; } finally { echo "no finally\n"; }
--EXPECTF--
bool(true)
bool(true)
bool(true)
1
no limit
restored

Fatal error: Maximum execution time of 1 second exceeded in %sset_time_limit_restarts.php on line %d
