--TEST--
strlen()
--FILE--
<?php
$cases = [
    fn() => strlen(""),
    fn() => strlen("abc\0d"),
    fn() => strlen(12.5),
    fn() => strlen(true),
    fn() => strlen(null),
    fn() => strlen([]),
    fn() => strlen(),
    fn() => strlen("a","b"),
    fn() => strlen(new stdClass),
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
int(0)
-- 1
int(5)
-- 2
int(4)
-- 3
int(1)
-- 4

Deprecated: strlen(): Passing null to parameter #1 ($string) of type string is deprecated in %s on line %d
int(0)
-- 5
TypeError: strlen(): Argument #1 ($string) must be of type string, array given
-- 6
ArgumentCountError: strlen() expects exactly 1 argument, 0 given
-- 7
ArgumentCountError: strlen() expects exactly 1 argument, 2 given
-- 8
TypeError: strlen(): Argument #1 ($string) must be of type string, stdClass given
