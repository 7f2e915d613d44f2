--TEST--
version_compare()
--FILE--
<?php
$cases = [
    fn() => version_compare("5.2","5.10"),
    fn() => version_compare("5.2","5.10","x"),
    fn() => version_compare("1.0rc1","1.0RC2","lt"),
    fn() => version_compare("1.0-dev","1.0alpha"),
    fn() => version_compare("1","1.0"),
    fn() => version_compare("1.0.0","1.0.0pl1"),
    fn() => version_compare("","1"),
    fn() => version_compare("1",""),
    fn() => version_compare("",""),
    fn() => version_compare("1.#","1.a"),
    fn() => version_compare("8.2.0RC1","8.2.0","<"),
    fn() => version_compare("1.0-beta.2","1.0-beta.10"),
    fn() => version_compare("1.2.3","1.2.3.0","eq"),
    fn() => version_compare("1..2","1.2"),
    fn() => version_compare("1.0.b","1.0.a","ge"),
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
int(-1)
-- 1
ValueError: version_compare(): Argument #3 ($operator) must be a valid comparison operator
-- 2
bool(true)
-- 3
int(-1)
-- 4
int(-1)
-- 5
int(-1)
-- 6
int(-1)
-- 7
int(1)
-- 8
int(0)
-- 9
int(-1)
-- 10
bool(true)
-- 11
int(-1)
-- 12
bool(false)
-- 13
int(0)
-- 14
bool(true)
