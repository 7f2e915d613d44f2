--TEST--
ini_get, ini_set, ini_restore
--FILE--
<?php
var_dump(ini_get('precision'), ini_set('precision', '5'), ini_get('precision'));
echo M_PI, ' ', 1/3, "\n";
ini_restore('precision');
echo M_PI, "\n";
var_dump(ini_get('no.such'), ini_set('no.such', 1), ini_set('memory_limit', '64M'), ini_get('memory_limit'),
    set_time_limit(5), ini_get('max_execution_time'));
echo ini_set('serialize_precision', 5), json_encode(1/3), var_export(0.1 + 0.2, true), "\n";
ini_set('precision', -1);
echo 0.1 + 0.2, "\n";
--EXPECT--
string(2) "14"
string(2) "14"
string(1) "5"
3.1416 0.33333
3.1415926535898
bool(false)
bool(false)
string(4) "128M"
string(3) "64M"
bool(true)
string(1) "5"
-10.333330.3
0.30000000000000004
