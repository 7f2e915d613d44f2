--TEST--
trim(), ltrim(), rtrim()
--FILE--
<?php
$cases = [
    fn() => trim(" \t\n\r\0\x0Babc "),
    fn() => trim("abcba","a..b"),
    fn() => ltrim("0012","0"),
    fn() => rtrim("1.500","0"),
    fn() => chop("ab "),
    fn() => trim("abc","a.."),
    fn() => trim("abc","..a"),
    fn() => trim("abc","c..a"),
    fn() => trim(""),
    fn() => trim("aXa","a"),
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
string(3) "abc"
-- 1
string(1) "c"
-- 2
string(2) "12"
-- 3
string(3) "1.5"
-- 4
string(2) "ab"
-- 5

Warning: trim(): Invalid '..'-range, no character to the right of '..' in %s on line %d
string(2) "bc"
-- 6

Warning: trim(): Invalid '..'-range, no character to the left of '..' in %s on line %d
string(2) "bc"
-- 7

Warning: trim(): Invalid '..'-range, '..'-range needs to be incrementing in %s on line %d
string(1) "b"
-- 8
string(0) ""
-- 9
string(1) "X"
