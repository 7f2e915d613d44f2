--TEST--
Values as strings and numbers
--FILE--
<?php
foreach ([0, -5, 1.0, 0.1, 1e6, 1e21, -0.0, 123456789.12345678, 1/3, 2.5e-5, true, false, null] as $v) echo '[', $v, '] ';
echo "\n";
foreach (['12', '12abc', ' 12', '12 ', '1e3', '0x1A', '0b11', '.5', '-', '', '1_000', '9223372036854775808',
    '-9223372036854775809', "\n5"] as $s) {
    echo json_encode($s), ' ';
    var_dump((int) $s, (float) $s, is_numeric($s), (bool) $s);
}
var_dump((int) 1e19, (int) NAN, (int) 12.9, (int) -12.9, (int) '1e1000', (string) 1.5e300, (array) 'a',
    (object) ['a' => 1], (bool) '0.0', (bool) [], (bool) [0], (int) '  7  ');
--EXPECT--
[0] [-5] [1] [0.1] [1000000] [1.0E+21] [-0] [123456789.12346] [0.33333333333333] [2.5E-5] [1] [] [] 
"12" int(12)
float(12)
bool(true)
bool(true)
"12abc" int(12)
float(12)
bool(false)
bool(true)
" 12" int(12)
float(12)
bool(true)
bool(true)
"12 " int(12)
float(12)
bool(true)
bool(true)
"1e3" int(1000)
float(1000)
bool(true)
bool(true)
"0x1A" int(0)
float(0)
bool(false)
bool(true)
"0b11" int(0)
float(0)
bool(false)
bool(true)
".5" int(0)
float(0.5)
bool(true)
bool(true)
"-" int(0)
float(0)
bool(false)
bool(true)
"" int(0)
float(0)
bool(false)
bool(false)
"1_000" int(1)
float(1)
bool(false)
bool(true)
"9223372036854775808" int(9223372036854775807)
float(9.223372036854776E+18)
bool(true)
bool(true)
"-9223372036854775809" int(-9223372036854775808)
float(-9.223372036854776E+18)
bool(true)
bool(true)
"\n5" int(5)
float(5)
bool(true)
bool(true)
int(-8446744073709551616)
int(0)
int(12)
int(-12)
int(0)
string(8) "1.5E+300"
array(1) {
  [0]=>
  string(1) "a"
}
object(stdClass)#1 (1) {
  ["a"]=>
  int(1)
}
bool(true)
bool(false)
bool(true)
int(7)
