--TEST--
Properties of intervals are converted when they are written
--FILE--
<?php
$interval = new DateInterval('P1D');
$interval->y = '12';
$interval->m = 2.9;
$interval->f = '1.5';
$interval->invert = true;
$interval->d += 5;
$interval->h++;
unset($interval->s);
var_dump($interval->y, $interval->m, $interval->f, $interval->invert, $interval->d, $interval->h, $interval->s, $interval->days);
var_dump(isset($interval->y), isset($interval->days), isset($interval->other), empty($interval->i));
$reference = &$interval->i;
$reference = 7;
var_dump($interval->i, $interval);
foreach ($interval as $name => $value) {
    echo $name, '=', json_encode($value), ' ';
}
echo "\n";
--EXPECT--
int(12)
int(2)
float(1.5)
int(1)
int(6)
int(1)
int(0)
bool(false)
bool(true)
bool(true)
bool(false)
bool(true)
int(0)
object(DateInterval)#1 (10) {
  ["y"]=>
  int(12)
  ["m"]=>
  int(2)
  ["d"]=>
  int(6)
  ["h"]=>
  int(1)
  ["i"]=>
  int(0)
  ["s"]=>
  int(0)
  ["f"]=>
  float(1.5)
  ["invert"]=>
  int(1)
  ["days"]=>
  bool(false)
  ["from_string"]=>
  bool(false)
}
y=12 m=2 d=6 h=1 i=0 s=0 f=1.5 invert=1 days=false from_string=false
