--TEST--
getTransitions() before, within and after the table
--FILE--
<?php
$zone = new DateTimeZone('Europe/Lisbon');
print_r(array_slice($zone->getTransitions(), 0, 3));
print_r($zone->getTransitions(1700000000, 1730000000));
print_r($zone->getTransitions(4000000000, 4020000000));
var_dump((new DateTimeZone('EST'))->getTransitions(), count((new DateTimeZone('UTC'))->getTransitions()));
--EXPECT--
Array
(
    [0] => Array
        (
            [ts] => -9223372036854775808
            [time] => -292277022657-01-27T08:29:52+00:00
            [offset] => -2205
            [isdst] => 
            [abbr] => LMT
        )

    [1] => Array
        (
            [ts] => -2713908195
            [time] => 1884-01-01T00:36:45+00:00
            [offset] => -2205
            [isdst] => 
            [abbr] => LMT
        )

    [2] => Array
        (
            [ts] => -1830384000
            [time] => 1912-01-01T00:00:00+00:00
            [offset] => 0
            [isdst] => 
            [abbr] => WET
        )

)
Array
(
    [0] => Array
        (
            [ts] => 1700000000
            [time] => 2023-11-14T22:13:20+00:00
            [offset] => 0
            [isdst] => 
            [abbr] => WET
        )

    [1] => Array
        (
            [ts] => 1711846800
            [time] => 2024-03-31T01:00:00+00:00
            [offset] => 3600
            [isdst] => 1
            [abbr] => WEST
        )

    [2] => Array
        (
            [ts] => 1729990800
            [time] => 2024-10-27T01:00:00+00:00
            [offset] => 0
            [isdst] => 
            [abbr] => WET
        )

)
Array
(
    [0] => Array
        (
            [ts] => 4000000000
            [time] => 2096-10-02T07:06:40+00:00
            [offset] => 3600
            [isdst] => 1
            [abbr] => WEST
        )

    [1] => Array
        (
            [ts] => 4002224400
            [time] => 2096-10-28T01:00:00+00:00
            [offset] => 0
            [isdst] => 
            [abbr] => WET
        )

    [2] => Array
        (
            [ts] => 4015530000
            [time] => 2097-03-31T01:00:00+00:00
            [offset] => 3600
            [isdst] => 1
            [abbr] => WEST
        )

)
bool(false)
int(1)
