--TEST--
-d and -c: values, constants, operators
--INI--
precision=5
memory_limit=64M
error_reporting=E_ALL & ~E_WARNING
--FILE--
<?php
var_dump(ini_get('precision'), ini_get('memory_limit'), ini_get('error_reporting'), error_reporting());
echo 1 / 3, "\n";
echo $undefined;
var_dump(ini_get('html_errors'), ini_get('implicit_flush'), ini_get('max_execution_time'));
--EXPECT--
string(1) "5"
string(3) "64M"
string(5) "32765"
int(32765)
0.33333
string(1) "0"
string(1) "1"
string(1) "0"
