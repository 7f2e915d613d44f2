--TEST--
min(), max()
--FILE--
<?php
$cases = [
    fn() => max(1,2.5,"3"),
    fn() => max([1,5,3]),
    fn() => max("abc",0),
    fn() => max("1",1),
    fn() => max(1,"1"),
    fn() => max([1,2],[1,3]),
    fn() => max([]),
    fn() => max(1),
    fn() => max("a"),
    fn() => max(),
    fn() => min(1,"a"),
    fn() => min([3,1,2]),
    fn() => min("10",9.5),
    fn() => min(null,-1),
    fn() => max(true,2),
    fn() => min([],5),
    fn() => max("apple","banana"),
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
string(1) "3"
-- 1
int(5)
-- 2
string(3) "abc"
-- 3
string(1) "1"
-- 4
int(1)
-- 5
array(2) {
  [0]=>
  int(1)
  [1]=>
  int(3)
}
-- 6
ValueError: max(): Argument #1 ($value) must contain at least one element
-- 7
TypeError: max(): Argument #1 ($value) must be of type array, int given
-- 8
TypeError: max(): Argument #1 ($value) must be of type array, string given
-- 9
ArgumentCountError: max() expects at least 1 argument, 0 given
-- 10
int(1)
-- 11
int(1)
-- 12
float(9.5)
-- 13
NULL
-- 14
bool(true)
-- 15
int(5)
-- 16
string(6) "banana"
