--TEST--
How dates are dumped, printed, exported, cast and encoded
--FILE--
<?php
date_default_timezone_set('Europe/Vienna');
$date = new DateTime('2024-02-29 10:20:30.5');
var_dump($date);
print_r(new DateTimeImmutable('2024-02-29 10:20 EST'));
var_export(new DateTime('2024-02-29 10:20 +05:30'));
echo "\n", json_encode($date), "\n";
var_dump((array) $date, get_object_vars($date));
--EXPECT--
object(DateTime)#1 (3) {
  ["date"]=>
  string(26) "2024-02-29 10:20:30.500000"
  ["timezone_type"]=>
  int(3)
  ["timezone"]=>
  string(13) "Europe/Vienna"
}
DateTimeImmutable Object
(
    [date] => 2024-02-29 10:20:00.000000
    [timezone_type] => 2
    [timezone] => EST
)
\DateTime::__set_state(array(
   'date' => '2024-02-29 10:20:00.000000',
   'timezone_type' => 1,
   'timezone' => '+05:30',
))
{"date":"2024-02-29 10:20:30.500000","timezone_type":3,"timezone":"Europe\/Vienna"}
array(3) {
  ["date"]=>
  string(26) "2024-02-29 10:20:30.500000"
  ["timezone_type"]=>
  int(3)
  ["timezone"]=>
  string(13) "Europe/Vienna"
}
array(0) {
}
