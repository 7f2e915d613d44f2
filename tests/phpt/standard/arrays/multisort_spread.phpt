--TEST--
array_multisort() sorts the elements of spread arrays and what call_user_func_array() has references to
--FILE--
<?php
$columns = [[3, 1, 2], ['c', 'a', 'b']];
array_multisort(...$columns);
echo json_encode($columns), "\n";
$numbers = [3, 1, 2];
$reference = [&$numbers];
array_multisort(...$reference);
echo json_encode([$numbers, $reference]), "\n";
$arguments = [[3, 1, 2], SORT_DESC];
$copy = $arguments;
array_multisort(...$arguments);
echo json_encode([$arguments, $copy]), "\n";
$numbers = [3, 1, 2];
call_user_func_array('array_multisort', [&$numbers]);
echo json_encode($numbers), "\n";
$numbers = [3, 1, 2];
call_user_func('array_multisort', $numbers);
echo json_encode($numbers), "\n";
--EXPECT--
[[1,2,3],["a","b","c"]]
[[1,2,3],[[1,2,3]]]
[[[3,2,1],3],[[3,1,2],3]]
[1,2,3]
[3,1,2]
