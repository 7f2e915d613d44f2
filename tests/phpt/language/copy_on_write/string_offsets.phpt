--TEST--
Writing into a copy of a string
--FILE--
<?php
$a = 'hello';
$b = $a;
$b[0] = 'J';
$b[7] = '!';
var_dump($a, $b);
$c = ['s' => $a];
$d = $c;
$d['s'][4] = 'a';
var_dump($c, $d);
--EXPECT--
string(5) "hello"
string(8) "Jello  !"
array(1) {
  ["s"]=>
  string(5) "hello"
}
array(1) {
  ["s"]=>
  string(5) "hella"
}
