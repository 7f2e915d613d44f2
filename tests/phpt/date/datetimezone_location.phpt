--TEST--
getLocation()
--FILE--
<?php
print_r((new DateTimeZone('Europe/Prague'))->getLocation());
print_r((new DateTimeZone('UTC'))->getLocation());
var_dump((new DateTimeZone('CET'))->getLocation());
--EXPECT--
Array
(
    [country_code] => CZ
    [latitude] => 50.08333
    [longitude] => 14.43333
    [comments] => 
)
Array
(
    [country_code] => ??
    [latitude] => 0
    [longitude] => 0
    [comments] => ?
)
bool(false)
