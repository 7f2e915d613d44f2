--TEST--
Zones of one kind are equal or not
--FILE--
<?php
$zone = fn ($name) => new DateTimeZone($name);
var_dump($zone('Europe/Paris') == $zone('Europe/Paris'), $zone('Europe/Paris') == $zone('Europe/Rome'), $zone('+01:00') == $zone('+0100'), $zone('EST') == $zone('EDT'));
var_dump($zone('EST') == $zone('-05:00'));
function compare($a, $b)
{
    return $a <=> $b;
}
var_dump(compare($zone('EST'), $zone('America/New_York')));
--EXPECTF--
bool(true)
bool(false)
bool(true)
bool(false)

Warning: main(): Trying to compare different kinds of DateTimeZone objects in %sdatetimezone_compare.php on line 4
bool(false)

Warning: compare(): Trying to compare different kinds of DateTimeZone objects in %sdatetimezone_compare.php on line 7
int(1)
