--TEST--
getdate() and localtime() take a timestamp apart
--FILE--
<?php
date_default_timezone_set('Australia/Sydney');
print_r(getdate(1700000000));
print_r(localtime(1700000000));
print_r(localtime(1720000000, true));
--EXPECT--
Array
(
    [seconds] => 20
    [minutes] => 13
    [hours] => 9
    [mday] => 15
    [wday] => 3
    [mon] => 11
    [year] => 2023
    [yday] => 318
    [weekday] => Wednesday
    [month] => November
    [0] => 1700000000
)
Array
(
    [0] => 20
    [1] => 13
    [2] => 9
    [3] => 15
    [4] => 10
    [5] => 123
    [6] => 3
    [7] => 318
    [8] => 1
)
Array
(
    [tm_sec] => 40
    [tm_min] => 46
    [tm_hour] => 19
    [tm_mday] => 3
    [tm_mon] => 6
    [tm_year] => 124
    [tm_wday] => 3
    [tm_yday] => 184
    [tm_isdst] => 0
)
