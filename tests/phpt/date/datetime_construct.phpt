--TEST--
Dates of texts, and the exceptions of those that cannot be read
--FILE--
<?php
date_default_timezone_set('UTC');
echo (new DateTime('2024-02-29 10:20', new DateTimeZone('Europe/Rome')))->format(DATE_ATOM), "\n";
echo (new DateTime('2024-02-29 10:20 EST', new DateTimeZone('Europe/Rome')))->format(DATE_ATOM), "\n";
echo (new DateTimeImmutable('@1700000000.123456'))->format('Y-m-d H:i:s.u e'), "\n";
foreach (['foo', '2024-02-29 25:00', '10:00 11:00', '2024-01-01 Europe/Nowhere'] as $text) {
    try {
        new DateTime($text);
    } catch (Exception $e) {
        echo get_class($e), ': ', $e->getMessage(), "\n";
    }
}
var_dump(date_create('foo'), DateTime::getLastErrors(), date_create('2024-02-31') !== false, date_get_last_errors());
var_dump(date_create('2024-02-01') !== false, date_get_last_errors());
--EXPECT--
2024-02-29T10:20:00+01:00
2024-02-29T10:20:00-05:00
2023-11-14 22:13:20.123456 +00:00
Exception: Failed to parse time string (foo) at position 0 (f): The timezone could not be found in the database
Exception: Failed to parse time string (2024-02-29 25:00) at position 11 (2): Unexpected character
Exception: Failed to parse time string (10:00 11:00) at position 6 (1): Double time specification
Exception: Failed to parse time string (2024-01-01 Europe/Nowhere) at position 11 (E): The timezone could not be found in the database
bool(false)
array(4) {
  ["warning_count"]=>
  int(0)
  ["warnings"]=>
  array(0) {
  }
  ["error_count"]=>
  int(1)
  ["errors"]=>
  array(1) {
    [0]=>
    string(47) "The timezone could not be found in the database"
  }
}
bool(true)
array(4) {
  ["warning_count"]=>
  int(1)
  ["warnings"]=>
  array(1) {
    [11]=>
    string(27) "The parsed date was invalid"
  }
  ["error_count"]=>
  int(0)
  ["errors"]=>
  array(0) {
  }
}
bool(true)
bool(false)
