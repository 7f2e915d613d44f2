--TEST--
Building, slicing, merging
--FILE--
<?php
$a = ['x' => 1, 2, 3, 'y' => 4, 10 => 5];
echo json_encode([array_keys($a), array_values($a), array_merge($a, ['x' => 'new', 'z']),
    $a + ['x' => 'kept', 'q' => 1], array_merge_recursive(['k' => [1], 's' => 'a'], ['k' => [2], 's' => 'b']),
    array_replace($a, [0 => 'zero', 'n' => 1]), array_combine(['a', 'b'], [1, 2]), array_fill(5, 3, 'f'),
    array_fill_keys(['a', 5], 0), array_pad([1], -3, 0), range('a', 'e', 2), range(5, 1, 2),
    range(0, 1, 0.25), array_flip(['a', 'b']), array_slice($a, 1, 3), array_slice($a, 1, 3, true),
    array_slice($a, -2), array_chunk([1, 2, 3], 2), array_chunk(['a' => 1, 'b' => 2], 1, true),
    compact('a') === ['a' => $a], array_reverse(['x' => 1, 2, 3]), array_reverse([1, 2], true)]), "\n";
$s = [1, 2, 3, 4, 5];
$removed = array_splice($s, 1, 2, ['a', 'b', 'c']);
echo json_encode([$s, $removed]), "\n";
array_splice($s, -1);
array_splice($s, 0, 0, 'front');
echo json_encode($s), array_shift($s), array_pop($s), array_unshift($s, 'u1', 'u2'), array_push($s, 'p'), json_encode($s), "\n";
foreach ([fn () => array_combine([1], [1, 2]), fn () => array_chunk([1], 0), fn () => range(1, 2, 5),
    fn () => array_fill(0, -1, 0), fn () => range('a', 'c', 0)] as $f) try {
    echo json_encode($f()), "\n";
} catch (Error $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; }
--EXPECT--
[["x",0,1,"y",10],[1,2,3,4,5],{"x":"new","0":2,"1":3,"y":4,"2":5,"3":"z"},{"x":1,"0":2,"1":3,"y":4,"10":5,"q":1},{"k":[1,2],"s":["a","b"]},{"x":1,"0":"zero","1":3,"y":4,"10":5,"n":1},{"a":1,"b":2},{"5":"f","6":"f","7":"f"},{"a":0,"5":0},[0,0,1],["a","c","e"],[5,3,1],[0,0.25,0.5,0.75,1],{"a":0,"b":1},{"0":2,"1":3,"y":4},{"0":2,"1":3,"y":4},{"y":4,"0":5},[[1,2],[3]],[{"a":1},{"b":2}],true,{"0":3,"1":2,"x":1},{"1":2,"0":1}]
[[1,"a","b","c",4,5],[2,3]]
["front",1,"a","b","c",4]front467["u1","u2",1,"a","b","c","p"]
ValueError: array_combine(): Argument #1 ($keys) and argument #2 ($values) must have the same number of elements
ValueError: array_chunk(): Argument #2 ($length) must be greater than 0
ValueError: range(): Argument #3 ($step) must not exceed the specified range
ValueError: array_fill(): Argument #2 ($count) must be greater than or equal to 0
ValueError: range(): Argument #3 ($step) must not exceed the specified range
