--TEST--
Periods as data
--FILE--
<?php
$period = new DatePeriod(new DateTime('2024-01-01 UTC'), new DateInterval('P1W'), 2);
$text = serialize($period);
echo $text, "\n";
foreach (unserialize($text) as $date) {
    echo $date->format('Y-m-d'), "\n";
}
var_dump(serialize(DatePeriod::__set_state((array) $period)) === $text);
try {
    unserialize('O:10:"DatePeriod":0:{}');
} catch (Error $e) {
    echo $e->getMessage(), "\n";
}
try {
    foreach ($period as &$date);
} catch (Error $e) {
    echo $e->getMessage(), "\n";
}
--EXPECT--
O:10:"DatePeriod":7:{s:5:"start";O:8:"DateTime":3:{s:4:"date";s:26:"2024-01-01 00:00:00.000000";s:13:"timezone_type";i:3;s:8:"timezone";s:3:"UTC";}s:7:"current";N;s:3:"end";N;s:8:"interval";O:12:"DateInterval":10:{s:1:"y";i:0;s:1:"m";i:0;s:1:"d";i:7;s:1:"h";i:0;s:1:"i";i:0;s:1:"s";i:0;s:1:"f";d:0;s:6:"invert";i:0;s:4:"days";b:0;s:11:"from_string";b:0;}s:11:"recurrences";i:3;s:18:"include_start_date";b:1;s:16:"include_end_date";b:0;}
2024-01-01
2024-01-08
2024-01-15
bool(true)
Invalid serialization data for DatePeriod object
An iterator cannot be used with foreach by reference
