--TEST--
createFromDateString() takes relative texts only
--FILE--
<?php
foreach (['1 day', '-3 weeks', '1 year + 2 months', 'next weekday', 'last day of next month', '3 weekdays ago'] as $text) {
    $interval = DateInterval::createFromDateString($text);
    echo $text, ': ', $interval->format('%y %m %d'), ' ', (new DateTimeImmutable('2024-02-28'))->add($interval)->format('Y-m-d'), ' ', json_encode($interval), "\n";
}
var_dump(DateInterval::createFromDateString('foo'), DateInterval::createFromDateString('2024-01-01'), DateInterval::createFromDateString('10:00'));
--EXPECTF--
1 day: 0 0 1 2024-02-29 {"from_string":true,"date_string":"1 day"}
-3 weeks: 0 0 -21 2024-02-07 {"from_string":true,"date_string":"-3 weeks"}
1 year + 2 months: 1 2 0 2025-04-28 {"from_string":true,"date_string":"1 year + 2 months"}
next weekday: 0 0 0 2024-02-29 {"from_string":true,"date_string":"next weekday"}
last day of next month: 0 1 0 2024-03-28 {"from_string":true,"date_string":"last day of next month"}
3 weekdays ago: 0 0 0 2024-02-23 {"from_string":true,"date_string":"3 weekdays ago"}

Warning: DateInterval::createFromDateString(): Unknown or bad format (foo) at position 0 (f): The timezone could not be found in the database in %sdateinterval_from_string.php on line 6

Warning: DateInterval::createFromDateString(): String '2024-01-01' contains non-relative elements in %sdateinterval_from_string.php on line 6

Warning: DateInterval::createFromDateString(): String '10:00' contains non-relative elements in %sdateinterval_from_string.php on line 6
bool(false)
bool(false)
bool(false)
