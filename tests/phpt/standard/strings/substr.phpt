--TEST--
substr(), substr_replace(), substr_count()
--FILE--
<?php
$cases = [
    fn() => substr("abcdef",-3,2),
    fn() => substr("abc",3),
    fn() => substr("abc",5,-1),
    fn() => substr("abc",-5,3),
    fn() => substr("abc",1,-3),
    fn() => substr("abc",PHP_INT_MIN,PHP_INT_MAX),
    fn() => substr_replace("Hello","J",0,1),
    fn() => substr_replace("abc","x",-1,0),
    fn() => substr_replace(["abc","def","g"],["1","2"],[0,1],[1]),
    fn() => substr_replace("abc",["x","y"],1),
    fn() => substr_replace("abc","x",[1]),
    fn() => substr_count("aaa","aa"),
    fn() => substr_count("hello hello","ll",-5),
    fn() => substr_count("a",""),
    fn() => substr_count("abc","b",5),
    fn() => substr_count("abc","b",0,9),
    fn() => substr_compare("abcde","cd",2,2),
    fn() => substr_compare("abc","b",5),
    fn() => substr_compare("Hello","LLO",-3,3,true),
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
string(2) "de"
-- 1
string(0) ""
-- 2
string(0) ""
-- 3
string(3) "abc"
-- 4
string(0) ""
-- 5
string(3) "abc"
-- 6
string(5) "Jello"
-- 7
string(4) "abxc"
-- 8
array(3) {
  [0]=>
  string(3) "1bc"
  [1]=>
  string(2) "d2"
  [2]=>
  string(0) ""
}
-- 9
string(2) "ax"
-- 10
TypeError: substr_replace(): Argument #3 ($offset) cannot be an array when working on a single string
-- 11
int(1)
-- 12
int(1)
-- 13
ValueError: substr_count(): Argument #2 ($needle) cannot be empty
-- 14
ValueError: substr_count(): Argument #3 ($offset) must be contained in argument #1 ($haystack)
-- 15
ValueError: substr_count(): Argument #4 ($length) must be contained in argument #1 ($haystack)
-- 16
int(0)
-- 17
ValueError: substr_compare(): Argument #3 ($offset) must be contained in argument #1 ($haystack)
-- 18
int(0)
