--TEST--
map, filter, reduce, walk, search
--FILE--
<?php
echo json_encode([array_map(null, [1, 2], ['a']),
    array_map(fn ($a, $b) => "$a-$b", ['x' => 1, 'y' => 2], [3]), array_map('strtoupper', ['k' => 'v']),
    array_filter([1, 0, 2, null, 'a', '']),
    array_filter(['a' => 1, 'b' => 2], fn ($k) => $k === 'b', ARRAY_FILTER_USE_KEY),
    array_filter(['a' => 1, 'b' => 2], fn ($v, $k) => $v > 1 && $k, ARRAY_FILTER_USE_BOTH),
    array_reduce([1, 2, 3], fn ($c, $i) => $c + $i), array_reduce([], fn () => 1, 'initial'),
    array_search('1', [0, 1]), array_search('x', ['a']), in_array('abc', [0]), in_array(0, ['abc']),
    in_array(null, [0]), in_array('1', [1], true), array_keys(['a' => 1, 'b' => 2, 'c' => 1], 1)]), "\n";
$a = ['x' => 1, 'y' => [2, 3]];
array_walk_recursive($a, function (&$v, $k, $p) { $v = "$p$k$v"; }, 'pre');
echo json_encode($a), "\n";
echo json_encode([array_diff(['a' => 1, 2, 3], [2]), array_diff_key(['a' => 1, 'b' => 2], ['a' => 9]),
    array_diff_assoc(['a' => 1, 'b' => 2], ['a' => 1, 'b' => 3]),
    array_intersect(['a' => 'g', 'r', 'b'], ['r', 'g']),
    array_intersect_key(['a' => 1, 'b' => 2], ['b' => 0]),
    array_udiff([1, 5, 3], [3], fn ($x, $y) => $x <=> $y), array_uintersect(['A', 'b'], ['a'], 'strcasecmp'),
    array_diff_ukey(['a' => 1, 'B' => 2], ['b' => 0], 'strcasecmp'),
    array_change_key_case(['Ab' => 1], CASE_UPPER), array_walk($a, fn () => 1),
    iterator_apply(new ArrayIterator([1, 2]), fn () => true), array_flip(['x', 'y']), array_product([]),
    array_pad([], 2, null)]), "\n";
--EXPECT--
[[[1,"a"],[2,null]],["1-3","2-"],{"k":"V"},{"0":1,"2":2,"4":"a"},{"b":2},{"b":2},6,"initial",1,false,false,false,true,false,["a","c"]]
{"x":"prex1","y":["pre02","pre13"]}
[{"a":1,"1":3},{"b":2},{"b":2},{"a":"g","0":"r"},{"b":2},[1,5],["A"],{"a":1},{"AB":1},true,2,{"x":0,"y":1},1,[null,null]]
