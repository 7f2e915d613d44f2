--TEST--
array_fill(), array_combine(), array_flip(), range()
--FILE--
<?php
$cases = [
    fn() => array_fill(5,2,"x"),
    fn() => array_fill(0,-1,0),
    fn() => array_fill(-3,2,0),
    fn() => array_fill_keys(["a",5,"5"],0),
    fn() => array_combine(["a","b"],[1,2]),
    fn() => array_combine([1],[]),
    fn() => array_flip(["a",1]),
    fn() => array_flip([1.5]),
    fn() => array_keys(["a"=>1,"b"=>2,"c"=>"1"],1),
    fn() => array_keys([1,"1"],"1",true),
    fn() => array_values(["a"=>1]),
    fn() => array_change_key_case(["Ab"=>1,"aB"=>2]),
    fn() => array_change_key_case(["Ab"=>1],CASE_UPPER),
    fn() => range(1,5,2),
    fn() => range(5,1,2),
    fn() => range("a","e"),
    fn() => range("e","a",2),
    fn() => range(0,1,0.25),
    fn() => range("1","3"),
    fn() => range("a",5),
    fn() => range(1,2,5),
    fn() => range(1,10,0),
    fn() => range(1,3,-1),
    fn() => range(3.5,1),
];
foreach ($cases as $number => $case) {
    echo "-- $number\n";
    try {
        var_dump($case());
    } catch (Throwable $e) {
        echo get_class($e), ': ', $e->getMessage(), "\n";
    }
}
--EXPECTF--
-- 0
array(2) {
  [5]=>
  string(1) "x"
  [6]=>
  string(1) "x"
}
-- 1
ValueError: array_fill(): Argument #2 ($count) must be greater than or equal to 0
-- 2
array(2) {
  [-3]=>
  int(0)
  [-2]=>
  int(0)
}
-- 3
array(2) {
  ["a"]=>
  int(0)
  [5]=>
  int(0)
}
-- 4
array(2) {
  ["a"]=>
  int(1)
  ["b"]=>
  int(2)
}
-- 5
ValueError: array_combine(): Argument #1 ($keys) and argument #2 ($values) must have the same number of elements
-- 6
array(2) {
  ["a"]=>
  int(0)
  [1]=>
  int(1)
}
-- 7

Warning: array_flip(): Can only flip string and integer values, entry skipped in %s on line %d
array(0) {
}
-- 8
array(2) {
  [0]=>
  string(1) "a"
  [1]=>
  string(1) "c"
}
-- 9
array(1) {
  [0]=>
  int(1)
}
-- 10
array(1) {
  [0]=>
  int(1)
}
-- 11
array(1) {
  ["ab"]=>
  int(2)
}
-- 12
array(1) {
  ["AB"]=>
  int(1)
}
-- 13
array(3) {
  [0]=>
  int(1)
  [1]=>
  int(3)
  [2]=>
  int(5)
}
-- 14
array(3) {
  [0]=>
  int(5)
  [1]=>
  int(3)
  [2]=>
  int(1)
}
-- 15
array(5) {
  [0]=>
  string(1) "a"
  [1]=>
  string(1) "b"
  [2]=>
  string(1) "c"
  [3]=>
  string(1) "d"
  [4]=>
  string(1) "e"
}
-- 16
array(3) {
  [0]=>
  string(1) "e"
  [1]=>
  string(1) "c"
  [2]=>
  string(1) "a"
}
-- 17
array(5) {
  [0]=>
  float(0)
  [1]=>
  float(0.25)
  [2]=>
  float(0.5)
  [3]=>
  float(0.75)
  [4]=>
  float(1)
}
-- 18
array(3) {
  [0]=>
  int(1)
  [1]=>
  int(2)
  [2]=>
  int(3)
}
-- 19
array(6) {
  [0]=>
  int(0)
  [1]=>
  int(1)
  [2]=>
  int(2)
  [3]=>
  int(3)
  [4]=>
  int(4)
  [5]=>
  int(5)
}
-- 20
ValueError: range(): Argument #3 ($step) must not exceed the specified range
-- 21
ValueError: range(): Argument #3 ($step) must not exceed the specified range
-- 22
array(3) {
  [0]=>
  int(1)
  [1]=>
  int(2)
  [2]=>
  int(3)
}
-- 23
array(3) {
  [0]=>
  float(3.5)
  [1]=>
  float(2.5)
  [2]=>
  float(1.5)
}
