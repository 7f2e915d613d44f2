--TEST--
str_split(), chunk_split()
--FILE--
<?php
$cases = [
    fn() => str_split("abcde",2),
    fn() => str_split("",3),
    fn() => str_split("abc",0),
    fn() => str_split("abc"),
    fn() => chunk_split("abcd",2,"-"),
    fn() => chunk_split("ab",5),
    fn() => chunk_split("a",0),
    fn() => bin2hex(chunk_split("abc")),
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
array(3) {
  [0]=>
  string(2) "ab"
  [1]=>
  string(2) "cd"
  [2]=>
  string(1) "e"
}
-- 1
array(0) {
}
-- 2
ValueError: str_split(): Argument #2 ($length) must be greater than 0
-- 3
array(3) {
  [0]=>
  string(1) "a"
  [1]=>
  string(1) "b"
  [2]=>
  string(1) "c"
}
-- 4
string(6) "ab-cd-"
-- 5
string(4) "ab
"
-- 6
ValueError: chunk_split(): Argument #2 ($length) must be greater than 0
-- 7
string(10) "6162630d0a"
