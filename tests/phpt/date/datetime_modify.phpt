--TEST--
modify() applies a text to a date
--FILE--
<?php
date_default_timezone_set('Europe/Amsterdam');
$date = new DateTime('2024-01-31 10:00:00.25');
foreach (['+1 month', 'last day of this month', '09:30', '2025-06-01', 'noon', '+90 minutes', 'next friday', 'first day of january', '@0', '+1 usec'] as $modifier) {
    $date->modify($modifier);
    echo str_pad($modifier, 25), $date->format('Y-m-d H:i:s.u T'), "\n";
}
var_dump($date->modify('foo'));
$immutable = new DateTimeImmutable('2024-01-31');
var_dump($immutable->modify('foo'), $immutable->modify('+1 day') === $immutable, $immutable->format('c'));
--EXPECTF--
+1 month                 2024-03-02 10:00:00.250000 CET
last day of this month   2024-03-31 10:00:00.250000 CEST
09:30                    2024-03-31 09:30:00.000000 CEST
2025-06-01               2025-06-01 09:30:00.000000 CEST
noon                     2025-06-01 12:00:00.000000 CEST
+90 minutes              2025-06-01 13:30:00.000000 CEST
next friday              2025-06-06 00:00:00.000000 CEST
first day of january     2025-01-01 00:00:00.000000 CET
@0                       1970-01-01 00:00:00.000000 GMT+0000
+1 usec                  1970-01-01 00:00:00.000001 GMT+0000

Warning: DateTime::modify(): Failed to parse time string (foo) at position 0 (f): The timezone could not be found in the database in %sdatetime_modify.php on line 8
bool(false)

Warning: DateTimeImmutable::modify(): Failed to parse time string (foo) at position 0 (f): The timezone could not be found in the database in %sdatetime_modify.php on line 10
bool(false)
bool(false)
string(25) "2024-01-31T00:00:00+01:00"
