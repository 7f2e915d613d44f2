--TEST--
Appending to a copy of a string
--FILE--
<?php
$a = str_repeat('ab', 3);
$b = $a;
$b .= 'X';
$a .= 'Y';
$c = $a;
$c .= $c;
var_dump($a, $b, $c);
$list = [$a];
$list[0] .= '!';
$key = 'k'; $map = [$key => 1]; $key .= 'ey';
var_dump($a, $list, $map, $key);
--EXPECT--
string(7) "abababY"
string(7) "abababX"
string(14) "abababYabababY"
string(7) "abababY"
array(1) {
  [0]=>
  string(8) "abababY!"
}
array(1) {
  ["k"]=>
  int(1)
}
string(3) "key"
