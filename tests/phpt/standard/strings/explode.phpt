--TEST--
explode(), implode()
--FILE--
<?php
$cases = [
    fn() => explode(",","a,b,c"),
    fn() => explode(",","a,b,c",2),
    fn() => explode(",","a,b,c",-1),
    fn() => explode(",","",-1),
    fn() => explode(",",""),
    fn() => explode(",","a,b",0),
    fn() => explode("","a"),
    fn() => implode(", ",[1,2.5,true,null,"x"]),
    fn() => implode([1,2]),
    fn() => implode(",",[]),
    fn() => implode("a"),
    fn() => implode("a","b"),
    fn() => implode(",",[[1],2]),
    fn() => join("-",["a"=>1]),
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
array(3) {
  [0]=>
  string(1) "a"
  [1]=>
  string(1) "b"
  [2]=>
  string(1) "c"
}
-- 1
array(2) {
  [0]=>
  string(1) "a"
  [1]=>
  string(3) "b,c"
}
-- 2
array(2) {
  [0]=>
  string(1) "a"
  [1]=>
  string(1) "b"
}
-- 3
array(0) {
}
-- 4
array(1) {
  [0]=>
  string(0) ""
}
-- 5
array(1) {
  [0]=>
  string(3) "a,b"
}
-- 6
ValueError: explode(): Argument #1 ($separator) cannot be empty
-- 7
string(14) "1, 2.5, 1, , x"
-- 8
string(2) "12"
-- 9
string(0) ""
-- 10
TypeError: implode(): Argument #1 ($array) must be of type array, string given
-- 11
TypeError: implode(): Argument #2 ($array) must be of type ?array, string given
-- 12

Warning: Array to string conversion in %s on line %d
string(7) "Array,2"
-- 13
string(1) "1"
