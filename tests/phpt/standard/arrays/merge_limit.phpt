--TEST--
array_merge() and array_merge_recursive() of more elements than an array can hold
--FILE--
<?php
$array = range(0, 1 << 18);
foreach (['array_merge', 'array_merge_recursive'] as $function) {
    try {
        $function(...array_fill(0, 1 << 12, $array));
    } catch (Error $e) {
        echo get_class($e), ': ', $e->getMessage(), "\n";
    }
}
echo json_encode(array_merge([1], ['a' => 2], [3, 'a' => 4])), "\n";
--EXPECT--
Error: The total number of elements must be lower than 1073741824
Error: The total number of elements must be lower than 1073741824
{"0":1,"a":4,"1":3}
