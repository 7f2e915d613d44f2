--TEST--
call_user_func with by-reference parameters
--FILE--
<?php
function inc(&$n) { $n++; }
$n = 1;
call_user_func_array('inc', [&$n]); echo $n, "\n";
call_user_func('inc', $n); echo $n, "\n";
$args = [$n]; call_user_func_array('inc', $args); echo $n, json_encode($args), "\n";
array_map(function (&$v) { $v = 0; }, $args); echo json_encode($args), "\n";
--EXPECTF--
2

Warning: inc(): Argument #1 ($n) must be passed by reference, value given in %scallbacks.php on line 5
2

Warning: inc(): Argument #1 ($n) must be passed by reference, value given in %scallbacks.php on line 6
2[2]

Warning: {closure}(): Argument #1 ($v) must be passed by reference, value given in %scallbacks.php on line 7
[2]
