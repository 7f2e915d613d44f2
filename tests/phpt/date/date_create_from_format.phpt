--TEST--
createFromFormat() takes what the format does not say from the present, or after ! and | from 1970
--FILE--
<?php
date_default_timezone_set('Europe/Madrid');
echo DateTime::createFromFormat('!d/m/Y', '29/02/2024')->format('c u'), "\n";
echo DateTimeImmutable::createFromFormat('Y-m-d|', '2024-02-29')->format('c u'), "\n";
echo date_create_from_format('Y-m-d H:i:s.u', '2024-02-29 10:20:30.5', new DateTimeZone('Asia/Tokyo'))->format('c u'), "\n";
echo DateTime::createFromFormat('U', '1700000000')->format('c e'), "\n";
echo DateTime::createFromFormat('Y-m-d H:i e', '2024-02-29 10:20 America/Lima')->format('c e'), "\n";
$now = DateTime::createFromFormat('H:i', '10:20');
var_dump($now->format('Y-m-d') === date('Y-m-d'), $now->format('s u'));
var_dump(DateTime::createFromFormat('Y-m-d', 'x'), DateTime::getLastErrors());
class MyDate extends DateTime {}
var_dump(get_class(MyDate::createFromFormat('!Y', '2024')));
--EXPECT--
2024-02-29T00:00:00+01:00 000000
2024-02-29T00:00:00+01:00 000000
2024-02-29T10:20:30+09:00 500000
2023-11-14T22:13:20+00:00 +00:00
2024-02-29T10:20:00-05:00 America/Lima
bool(true)
string(9) "00 000000"
bool(false)
array(4) {
  ["warning_count"]=>
  int(0)
  ["warnings"]=>
  array(0) {
  }
  ["error_count"]=>
  int(3)
  ["errors"]=>
  array(2) {
    [0]=>
    string(36) "A four digit year could not be found"
    [1]=>
    string(43) "Not enough data available to satisfy format"
  }
}
string(6) "MyDate"
