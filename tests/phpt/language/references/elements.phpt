--TEST--
A reference to an element is shared by copies of the array
--FILE--
<?php
$a = [1, 2, 3];
$r = &$a[1];
$b = $a;
$b[1] = 'both';
$b[0] = 'b only';
var_dump($a, $b, $r);
--EXPECT--
array(3) {
  [0]=>
  int(1)
  [1]=>
  &string(4) "both"
  [2]=>
  int(3)
}
array(3) {
  [0]=>
  string(6) "b only"
  [1]=>
  &string(4) "both"
  [2]=>
  int(3)
}
string(4) "both"
