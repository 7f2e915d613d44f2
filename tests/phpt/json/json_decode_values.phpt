--TEST--
json_decode: numbers, strings, objects and arrays
--FILE--
<?php
foreach (['0', '-0', '-0.0', '-0e1', '1.5', '1E2', '1e400', '9223372036854775807', '9223372036854775808', '-9223372036854775808', '"\u0041\u00e9\u20ac\ud83d\ude00\/\b\f\n\r\t\"\\\\"', '""', " [ 1 , \t2\r\n] ", '{"a":{"b":[]},"c":1,"c":2,"":2,"7":{}}', '[{},[]]', 'true', 'null'] as $text) {
    var_dump(json_decode($text));
}
var_dump(json_decode('{"a":{"7":[]}}', true), json_decode('{"a":1}', false, 512, JSON_OBJECT_AS_ARRAY), json_decode('{"a":1}', null, 512, JSON_OBJECT_AS_ARRAY));
var_dump(json_decode('[12345678901234567890, 1.5]', true, 512, JSON_BIGINT_AS_STRING));
var_dump(json_decode("\"a\xffb\xe2\x82\"", false, 512, JSON_INVALID_UTF8_IGNORE), json_decode("\"a\xffb\xe2\x82\"", false, 512, JSON_INVALID_UTF8_SUBSTITUTE));
--EXPECT--
int(0)
int(0)
float(-0)
float(-0)
float(1.5)
float(100)
float(INF)
int(9223372036854775807)
float(9.223372036854776E+18)
int(-9223372036854775808)
string(18) "Aé€😀/
	"\"
string(0) ""
array(2) {
  [0]=>
  int(1)
  [1]=>
  int(2)
}
object(stdClass)#2 (4) {
  ["a"]=>
  object(stdClass)#1 (1) {
    ["b"]=>
    array(0) {
    }
  }
  ["c"]=>
  int(2)
  [""]=>
  int(2)
  ["7"]=>
  object(stdClass)#3 (0) {
  }
}
array(2) {
  [0]=>
  object(stdClass)#2 (0) {
  }
  [1]=>
  array(0) {
  }
}
bool(true)
NULL
array(1) {
  ["a"]=>
  array(1) {
    [7]=>
    array(0) {
    }
  }
}
object(stdClass)#2 (1) {
  ["a"]=>
  int(1)
}
array(1) {
  ["a"]=>
  int(1)
}
array(2) {
  [0]=>
  string(20) "12345678901234567890"
  [1]=>
  float(1.5)
}
string(2) "ab"
string(11) "a�b��"
