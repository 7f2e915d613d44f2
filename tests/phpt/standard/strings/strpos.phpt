--TEST--
strpos() and its kin
--FILE--
<?php
$cases = [
    fn() => strpos("hello","l"),
    fn() => strpos("hello","l",-2),
    fn() => strpos("hello","z"),
    fn() => strpos("hello","",5),
    fn() => strpos("hello","",6),
    fn() => strpos("abc","abcd"),
    fn() => stripos("HeLLo","ll"),
    fn() => stripos("abc","",3),
    fn() => strrpos("hello","l"),
    fn() => strrpos("abcabc","abc",-1),
    fn() => strrpos("abcabc","",-2),
    fn() => strrpos("abc","c",4),
    fn() => strrpos("abc","",-4),
    fn() => strripos("ABCabc","B",-3),
    fn() => strpos("a\0b","\0"),
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
int(2)
-- 1
int(3)
-- 2
bool(false)
-- 3
int(5)
-- 4
ValueError: strpos(): Argument #3 ($offset) must be contained in argument #1 ($haystack)
-- 5
bool(false)
-- 6
int(2)
-- 7
int(3)
-- 8
int(3)
-- 9
int(3)
-- 10
int(4)
-- 11
ValueError: strrpos(): Argument #3 ($offset) must be contained in argument #1 ($haystack)
-- 12
ValueError: strrpos(): Argument #3 ($offset) must be contained in argument #1 ($haystack)
-- 13
int(1)
-- 14
int(1)
