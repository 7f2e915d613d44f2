--TEST--
array_diff() and array_intersect() families
--FILE--
<?php
$cases = [
    fn() => array_diff([1,"2",3,"a"],[2,"a"]),
    fn() => array_diff([1]),
    fn() => array_diff(),
    fn() => array_diff_key(["a"=>1,"b"=>2],["a"=>9]),
    fn() => array_diff_assoc(["a"=>1,0=>2],["a"=>"1"]),
    fn() => array_diff_ukey(["A"=>1,"b"=>2],["a"=>1],"strcasecmp"),
    fn() => array_udiff([1,5,3],[3],fn($a,$b)=>$a<=>$b),
    fn() => array_udiff_assoc(["a"=>1],["a"=>1],fn($a,$b)=>$a<=>$b),
    fn() => array_udiff_uassoc(["a"=>1,"b"=>2],["A"=>1],fn($a,$b)=>$a<=>$b,"strcasecmp"),
    fn() => array_diff_uassoc(["a"=>1],["A"=>1],"strcasecmp"),
    fn() => array_intersect(["a"=>"g","r"],["g"]),
    fn() => array_intersect([1],1),
    fn() => array_intersect_key(["a"=>1,"b"=>2],["b"=>0]),
    fn() => array_intersect_assoc(["a"=>1,"b"=>2],["a"=>"1"]),
    fn() => array_intersect_ukey(["A"=>1],["a"=>2],"strcasecmp"),
    fn() => array_uintersect(["A","b"],["a"],"strcasecmp"),
    fn() => array_uintersect_assoc(["x"=>"A"],["x"=>"a"],"strcasecmp"),
    fn() => array_uintersect_uassoc(["X"=>"A"],["x"=>"a"],"strcasecmp","strcasecmp"),
    fn() => array_intersect_uassoc(["X"=>"a"],["x"=>"a"],"strcasecmp"),
    fn() => array_udiff([1],[2]),
    fn() => array_udiff([1],[2],"zz"),
    fn() => array_diff_ukey([1]),
    fn() => array_unique([1,"1",2,2.0,"a","A"]),
    fn() => array_unique([4,"4a",4.0,"3"],SORT_NUMERIC),
    fn() => array_unique([[1],[1],[2]],SORT_REGULAR),
];
foreach ($cases as $number => $case) {
    echo "-- $number\n";
    try {
        var_dump($case());
    } catch (Throwable $e) {
        echo get_class($e), ': ', $e->getMessage(), "\n";
    }
}
--EXPECT--
-- 0
array(2) {
  [0]=>
  int(1)
  [2]=>
  int(3)
}
-- 1
array(1) {
  [0]=>
  int(1)
}
-- 2
ArgumentCountError: array_diff() expects at least 1 argument, 0 given
-- 3
array(1) {
  ["b"]=>
  int(2)
}
-- 4
array(1) {
  [0]=>
  int(2)
}
-- 5
array(1) {
  ["b"]=>
  int(2)
}
-- 6
array(2) {
  [0]=>
  int(1)
  [1]=>
  int(5)
}
-- 7
array(0) {
}
-- 8
array(1) {
  ["b"]=>
  int(2)
}
-- 9
array(0) {
}
-- 10
array(1) {
  ["a"]=>
  string(1) "g"
}
-- 11
TypeError: array_intersect(): Argument #2 must be of type array, int given
-- 12
array(1) {
  ["b"]=>
  int(2)
}
-- 13
array(1) {
  ["a"]=>
  int(1)
}
-- 14
array(1) {
  ["A"]=>
  int(1)
}
-- 15
array(1) {
  [0]=>
  string(1) "A"
}
-- 16
array(1) {
  ["x"]=>
  string(1) "A"
}
-- 17
array(1) {
  ["X"]=>
  string(1) "A"
}
-- 18
array(1) {
  ["X"]=>
  string(1) "a"
}
-- 19
TypeError: array_udiff(): Argument #2 must be a valid callback, array callback must have exactly two members
-- 20
TypeError: array_udiff(): Argument #3 must be a valid callback, function "zz" not found or invalid function name
-- 21
ArgumentCountError: array_diff_ukey() expects at least 2 arguments, 1 given
-- 22
array(4) {
  [0]=>
  int(1)
  [2]=>
  int(2)
  [4]=>
  string(1) "a"
  [5]=>
  string(1) "A"
}
-- 23
array(2) {
  [0]=>
  int(4)
  [3]=>
  string(1) "3"
}
-- 24
array(2) {
  [0]=>
  array(1) {
    [0]=>
    int(1)
  }
  [2]=>
  array(1) {
    [0]=>
    int(2)
  }
}
