--TEST--
Functions that do what methods do
--FILE--
<?php
date_default_timezone_set('UTC');
$date = date_create('2024-02-29 10:00');
var_dump(date_add($date, date_interval_create_from_date_string('1 day')) === $date, date_format($date, 'c'));
date_sub($date, new DateInterval('P1D'));
date_time_set($date, 1, 2, 3, 4);
date_date_set($date, 2025, 1, 1);
date_isodate_set($date, 2025, 2);
echo date_format($date, 'c u'), ' ', date_timestamp_get($date), ' ', date_offset_get($date), ' ', timezone_name_get(date_timezone_get($date)), "\n";
date_timestamp_set($date, 0);
date_timezone_set($date, timezone_open('Asia/Dubai'));
echo date_format(date_modify($date, '+1 hour'), 'c'), ' ', timezone_offset_get(timezone_open('Asia/Dubai'), $date), "\n";
echo date_diff($date, date_create_immutable('1970-01-03 UTC'))->format('%R%d %h'), ' ', count(timezone_transitions_get(timezone_open('Asia/Dubai'), 0)), ' ', timezone_location_get(timezone_open('Asia/Dubai'))['country_code'], "\n";
var_dump(date_modify($date, 'foo'));
try {
    date_add(date_create_immutable('now'), new DateInterval('P1D'));
} catch (TypeError $e) {
    echo $e->getMessage(), "\n";
}
--EXPECTF--
bool(true)
string(25) "2024-03-01T10:00:00+00:00"
2025-01-06T01:02:03+00:00 000004 1736125323 0 UTC
1970-01-01T05:00:00+04:00 14400
+1 23 1 AE

Warning: date_modify(): Failed to parse time string (foo) at position 0 (f): The timezone could not be found in the database in %sprocedural.php on line 14
bool(false)
date_add(): Argument #1 ($object) must be of type DateTime, DateTimeImmutable given
