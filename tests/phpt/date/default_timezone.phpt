--TEST--
The default zone: the setting, and what a script sets
--FILE--
<?php
var_dump(date_default_timezone_get());
var_dump(ini_set('date.timezone', 'Europe/Helsinki'), date_default_timezone_get(), date('T', 1720000000));
var_dump(ini_set('date.timezone', 'Nowhere'), ini_get('date.timezone'));
var_dump(date_default_timezone_set('America/Bogota'), date_default_timezone_get(), ini_get('date.timezone'));
var_dump(date_default_timezone_set('Nowhere'), date_default_timezone_get());
--EXPECTF--
string(3) "UTC"
string(3) "UTC"
string(15) "Europe/Helsinki"
string(4) "EEST"

Warning: ini_set(): Invalid date.timezone value 'Nowhere', using 'Europe/Helsinki' instead in %sdefault_timezone.php on line 4
bool(false)
string(15) "Europe/Helsinki"
bool(true)
string(14) "America/Bogota"
string(15) "Europe/Helsinki"

Notice: date_default_timezone_set(): Timezone ID 'Nowhere' is invalid in %sdefault_timezone.php on line 6
bool(false)
string(14) "America/Bogota"
