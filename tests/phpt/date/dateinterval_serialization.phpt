--TEST--
Intervals as data
--FILE--
<?php
foreach ([new DateInterval('P1DT2H'), DateInterval::createFromDateString('next monday'), (new DateTime('2024-01-01'))->diff(new DateTime('2023-12-24 06:00'))] as $interval) {
    $text = serialize($interval);
    echo $text, "\n";
    var_dump(serialize(unserialize($text)) === $text);
    var_export($interval);
    echo "\n";
}
var_dump(DateInterval::__set_state(['y' => 1, 'd' => '3', 'f' => 0.5, 'days' => false]));
var_dump(new DateInterval('P1D') == new DateInterval('P1D'));
--EXPECTF--
O:12:"DateInterval":10:{s:1:"y";i:0;s:1:"m";i:0;s:1:"d";i:1;s:1:"h";i:2;s:1:"i";i:0;s:1:"s";i:0;s:1:"f";d:0;s:6:"invert";i:0;s:4:"days";b:0;s:11:"from_string";b:0;}
bool(true)
\DateInterval::__set_state(array(
   'y' => 0,
   'm' => 0,
   'd' => 1,
   'h' => 2,
   'i' => 0,
   's' => 0,
   'f' => 0.0,
   'invert' => 0,
   'days' => false,
   'from_string' => false,
))
O:12:"DateInterval":2:{s:11:"from_string";b:1;s:11:"date_string";s:11:"next monday";}
bool(true)
\DateInterval::__set_state(array(
   'from_string' => true,
   'date_string' => 'next monday',
))
O:12:"DateInterval":10:{s:1:"y";i:0;s:1:"m";i:0;s:1:"d";i:7;s:1:"h";i:18;s:1:"i";i:0;s:1:"s";i:0;s:1:"f";d:0;s:6:"invert";i:1;s:4:"days";i:7;s:11:"from_string";b:0;}
bool(true)
\DateInterval::__set_state(array(
   'y' => 0,
   'm' => 0,
   'd' => 7,
   'h' => 18,
   'i' => 0,
   's' => 0,
   'f' => 0.0,
   'invert' => 1,
   'days' => 7,
   'from_string' => false,
))
object(DateInterval)#2 (10) {
  ["y"]=>
  int(1)
  ["m"]=>
  int(-1)
  ["d"]=>
  int(3)
  ["h"]=>
  int(-1)
  ["i"]=>
  int(-1)
  ["s"]=>
  int(-1)
  ["f"]=>
  float(0.5)
  ["invert"]=>
  int(0)
  ["days"]=>
  bool(false)
  ["from_string"]=>
  bool(false)
}

Warning: Cannot compare DateInterval objects in %sdateinterval_serialization.php on line 10
bool(false)
