--TEST--
json_decode: values, depth, big integers, errors
--FILE--
<?php
foreach (['1', '1.0', '-0', '1e2', '"\u00e9\ud83d\ude00\n"', '[1,[2]]', '{"a":{"b":1},"":2,"0":3}', 'true',
    'null', ' [ ] ', '12345678901234567890', '{"a":1,"a":2}', '', '{', '[1,]', "'x'", '01', '"\ud800"',
    "\"\x01\"", 'TRUE', '[1] x', '"abc', '{a:1}', "\xef\xbb\xbf1", '1e1000', '-', '[[[1]]]'] as $j) {
    echo $j, ' => ';
    var_dump(json_decode($j));
    echo json_last_error_msg(), "\n";
}
var_dump(json_decode('{"a":{"b":[]}}', true), json_decode('{"0":1}', false),
    json_decode('12345678901234567890', false, 512, JSON_BIGINT_AS_STRING), json_decode('[[1]]', true, 1),
    json_last_error());
try {
    json_decode('{', false, 512, JSON_THROW_ON_ERROR);
} catch (JsonException $e) { echo $e->getMessage(), "\n"; }
try { json_decode('1', false, 0); } catch (ValueError $e) { echo $e->getMessage(), "\n"; }
--EXPECT--
1 => int(1)
No error
1.0 => float(1)
No error
-0 => int(0)
No error
1e2 => float(100)
No error
"\u00e9\ud83d\ude00\n" => string(7) "é😀
"
No error
[1,[2]] => array(2) {
  [0]=>
  int(1)
  [1]=>
  array(1) {
    [0]=>
    int(2)
  }
}
No error
{"a":{"b":1},"":2,"0":3} => object(stdClass)#2 (3) {
  ["a"]=>
  object(stdClass)#1 (1) {
    ["b"]=>
    int(1)
  }
  [""]=>
  int(2)
  ["0"]=>
  int(3)
}
No error
true => bool(true)
No error
null => NULL
No error
 [ ]  => array(0) {
}
No error
12345678901234567890 => float(1.2345678901234567E+19)
No error
{"a":1,"a":2} => object(stdClass)#2 (1) {
  ["a"]=>
  int(2)
}
No error
 => NULL
Syntax error
{ => NULL
Syntax error
[1,] => NULL
Syntax error
'x' => NULL
Syntax error
01 => NULL
Syntax error
"\ud800" => NULL
Single unpaired UTF-16 surrogate in unicode escape
"" => NULL
Control character error, possibly incorrectly encoded
TRUE => NULL
Syntax error
[1] x => NULL
Syntax error
"abc => NULL
Control character error, possibly incorrectly encoded
{a:1} => NULL
Syntax error
﻿1 => NULL
Syntax error
1e1000 => float(INF)
No error
- => NULL
Syntax error
[[[1]]] => array(1) {
  [0]=>
  array(1) {
    [0]=>
    array(1) {
      [0]=>
      int(1)
    }
  }
}
No error
array(1) {
  ["a"]=>
  array(1) {
    ["b"]=>
    array(0) {
    }
  }
}
object(stdClass)#2 (1) {
  ["0"]=>
  int(1)
}
string(20) "12345678901234567890"
NULL
int(1)
Syntax error
json_decode(): Argument #3 ($depth) must be greater than 0
