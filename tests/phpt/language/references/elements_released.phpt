--TEST--
A reference with one holder is a plain value again when its array is copied
--FILE--
<?php
$a = [1, 2];
$r = &$a[0];
unset($r);
$b = $a;
$b[0] = 'b only';
var_dump($a, $b);
--EXPECT--
array(2) {
  [0]=>
  int(1)
  [1]=>
  int(2)
}
array(2) {
  [0]=>
  string(6) "b only"
  [1]=>
  int(2)
}
