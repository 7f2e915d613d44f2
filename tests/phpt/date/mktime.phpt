--TEST--
mktime() and gmmktime() count over the ends of units, and complete years of two digits
--FILE--
<?php
date_default_timezone_set('Europe/London');
var_dump(mktime(12, 30, 15, 7, 4, 2024), gmmktime(12, 30, 15, 7, 4, 2024));
var_dump(mktime(25, 61, 61, 13, 32, 2023) === mktime(2, 2, 1, 2, 1, 2024), gmmktime(-1, 0, 0, 1, 0, 2000));
foreach ([0, 69, 70, 99, 100, 101, -1] as $year) {
    echo $year, ' ', gmdate('Y', gmmktime(0, 0, 0, 1, 1, $year)), "\n";
}
try {
    mktime();
} catch (ArgumentCountError $e) {
    echo $e->getMessage(), "\n";
}
--EXPECT--
int(1720092615)
int(1720096215)
bool(false)
int(946594800)
0 2000
69 2069
70 1970
99 1999
100 2000
101 0101
-1 -0001
mktime() expects at least 1 argument, 0 given
