--TEST--
Changing a copy leaves the original alone
--FILE--
<?php
$a = [1, 2, 3];
$b = $a;
$b[] = 4;
$b[0] = 'changed';
unset($b[1]);
var_dump($a, $b);
$c = $b;
$b = null;
$c[] = 'c';
var_dump($c);
--EXPECT--
array(3) {
  [0]=>
  int(1)
  [1]=>
  int(2)
  [2]=>
  int(3)
}
array(3) {
  [0]=>
  string(7) "changed"
  [2]=>
  int(3)
  [3]=>
  int(4)
}
array(4) {
  [0]=>
  string(7) "changed"
  [2]=>
  int(3)
  [3]=>
  int(4)
  [4]=>
  string(1) "c"
}
