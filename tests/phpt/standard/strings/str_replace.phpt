--TEST--
str_replace(), str_ireplace()
--FILE--
<?php
$cases = [
    fn() => str_replace("a","b","banana"),
    fn() => str_replace(["a","b"],["b","c"],"ab"),
    fn() => str_replace(["a","n"],"-","banana"),
    fn() => str_replace(["a","b"],["x"],["k"=>"ab",3,[1]]),
    fn() => str_replace("","x","abc"),
    fn() => str_replace("a",["x"],"a"),
    fn() => str_ireplace("A","x","banana"),
    fn() => str_ireplace(["AN","x"],["<>","y"],"bananax"),
    fn() => (function(){str_replace("a","b","banana",$n);return $n;})(),
    fn() => str_replace("abc","","abcabc"),
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
string(6) "bbnbnb"
-- 1
string(2) "cc"
-- 2
string(6) "b-----"
-- 3

Warning: Array to string conversion in %s on line %d
array(3) {
  ["k"]=>
  string(1) "x"
  [0]=>
  string(1) "3"
  [1]=>
  string(5) "Arrxy"
}
-- 4
string(3) "abc"
-- 5
TypeError: str_replace(): Argument #2 ($replace) must be of type string when argument #1 ($search) is a string
-- 6
string(6) "bxnxnx"
-- 7
string(7) "b<><>ay"
-- 8
int(3)
-- 9
string(0) ""
