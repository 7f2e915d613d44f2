--TEST--
The variable of foreach by reference keeps pointing at the last element
--FILE--
<?php
$a = [1, 2, 3];
foreach ($a as &$v) {}
foreach ($a as $v) {}
print_r($a);
unset($v);
$v = 'free';
print_r($a);
--EXPECT--
Array
(
    [0] => 1
    [1] => 2
    [2] => 2
)
Array
(
    [0] => 1
    [1] => 2
    [2] => 2
)
