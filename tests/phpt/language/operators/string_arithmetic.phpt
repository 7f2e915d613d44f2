--TEST--
Numeric strings in arithmetic
--FILE--
<?php
var_dump('5' + '5', '1.5' + 1, '0x1A' == 26, ' 5' + 1, '5 ' + 1, '1e3' + 0, '.5' + 1, '-' == 0);
try { var_dump('abc' * 1); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
var_dump('5 apples' + 1);
var_dump('' . 1.0, '' . 1e25, '' . -0.0, '' . 0.1, '' . NAN, '' . INF, '' . true, '' . null);
try { var_dump([] + 1); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
var_dump([1, 2] + [5, 6, 7]);
--EXPECTF--
int(10)
float(2.5)
bool(false)
int(6)
int(6)
float(1000)
float(1.5)
bool(false)
Unsupported operand types: string * int

Warning: A non-numeric value encountered in %sstring_arithmetic.php on line 4
int(6)
string(1) "1"
string(7) "1.0E+25"
string(2) "-0"
string(3) "0.1"
string(3) "NAN"
string(3) "INF"
string(1) "1"
string(0) ""
Unsupported operand types: array + int
array(3) {
  [0]=>
  int(1)
  [1]=>
  int(2)
  [2]=>
  int(7)
}
