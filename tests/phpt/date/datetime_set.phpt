--TEST--
setDate(), setTime(), setISODate(), setTimestamp() and what they return
--FILE--
<?php
date_default_timezone_set('America/New_York');
$date = new DateTime('2024-01-01 00:00:00.5');
var_dump($date->setDate(2024, 14, -3) === $date, $date->format('c u'));
echo $date->setTime(25, -1, 61, 1500000)->format('c u'), "\n";
echo $date->setTime(1, 2)->format('c u'), "\n";
echo $date->setISODate(2020, 53, 7)->format('c o-W-N'), "\n";
echo $date->setISODate(2020, -2)->format('c'), "\n";
echo $date->setTimestamp(-1)->format('c u'), "\n";
echo $date->setDate(2024, 3, 10)->setTime(2, 30)->format('c T'), "\n";
$immutable = new DateTimeImmutable('2024-01-01');
var_dump($immutable->setDate(2025, 1, 1) === $immutable, $immutable->format('Y'));
--EXPECT--
bool(true)
string(32) "2025-01-28T00:00:00-05:00 500000"
2025-01-29T01:00:02-05:00 500000
2025-01-29T01:02:00-05:00 000000
2021-01-03T01:02:00-05:00 2020-53-7
2019-12-09T01:02:00-05:00
1969-12-31T18:59:59-05:00 000000
2024-03-10T03:30:00-04:00 EDT
bool(false)
string(4) "2024"
