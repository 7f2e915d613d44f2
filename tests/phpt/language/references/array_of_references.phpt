--TEST--
Arrays that hold references to variables
--FILE--
<?php
$a = 1; $b = 2;
$refs = [&$a, 'b' => &$b];
$refs[0] = 'A'; $refs['b'] = 'B';
echo $a, $b, "\n";
$copy = $refs; $copy[0] = 'through the copy';
echo $a, "\n";
var_dump($refs);
--EXPECT--
AB
through the copy
array(2) {
  [0]=>
  &string(16) "through the copy"
  ["b"]=>
  &string(1) "B"
}
