--TEST--
max_execution_time is processor time: sleeping takes none; a destructor does
--FILE--
<?php
var_dump(ini_get('max_execution_time'));
ini_set('max_execution_time', '1');
class D { function __destruct() { echo "destruct\n"; while (true) {  } } }
$d = new D;
$t = microtime(true);
sleep(2);
echo "slept\n";
unset($d);
--EXPECTF--
string(1) "0"
slept
destruct

Fatal error: Maximum execution time of 1 second exceeded in %smax_execution_time_in_destructor.php on line 4
