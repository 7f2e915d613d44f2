--TEST--
How keys are converted, and the next free index
--FILE--
<?php
$a = ['1' => 'int', '01' => 'string', 1.7 => 'float', true => 'bool', null => 'null', '-5' => 'neg',
    '-0' => 'minus zero', '9223372036854775808' => 'big'];
var_dump($a);
$b = [-5 => 'a'];
$b[] = 'b';
$b[10] = 'c';
$b[] = 'd';
unset($b[11]);
$b[] = 'e';
var_dump($b);
$c = [PHP_INT_MAX => 1];
try { $c[] = 2; } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { $d[[]] = 1; } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
try { echo $b[new stdClass]; } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
echo @$b['undefined'], array_key_last($b), array_key_first($b), json_encode(array_is_list([1, 2])),
    json_encode(array_is_list([1 => 1])), "\n";
echo $b['undefined'], $b[99], "\n";
$n = null;
echo $n['x'], json_encode($n['x']['y']), "\n";
$i = 5;
echo json_encode($i['x']), "\n";
--EXPECTF--
Deprecated: Implicit conversion from float 1.7 to int loses precision in %skeys.php on line 2
array(6) {
  [1]=>
  string(4) "bool"
  ["01"]=>
  string(6) "string"
  [""]=>
  string(4) "null"
  [-5]=>
  string(3) "neg"
  ["-0"]=>
  string(10) "minus zero"
  ["9223372036854775808"]=>
  string(3) "big"
}
array(4) {
  [-5]=>
  string(1) "a"
  [-4]=>
  string(1) "b"
  [10]=>
  string(1) "c"
  [12]=>
  string(1) "e"
}
Cannot add element to the array as the next element is already occupied
Illegal offset type
Illegal offset type
12-5truefalse

Warning: Undefined array key "undefined" in %skeys.php on line 18

Warning: Undefined array key 99 in %skeys.php on line 18


Warning: Trying to access array offset on value of type null in %skeys.php on line 20

Warning: Trying to access array offset on value of type null in %skeys.php on line 20

Warning: Trying to access array offset on value of type null in %skeys.php on line 20
null

Warning: Trying to access array offset on value of type int in %skeys.php on line 22
null
