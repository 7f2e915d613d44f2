--TEST--
strtok()
--FILE--
<?php
$cases = [
    fn() => strtok("a b c"," "),
    fn() => strtok(" "),
    fn() => strtok(" "),
    fn() => strtok(" "),
    fn() => strtok("//x//y","/"),
    fn() => strtok("/"),
    fn() => strtok("/"),
    fn() => strtok("","x"),
    fn() => strtok("x"),
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
string(1) "a"
-- 1
string(1) "b"
-- 2
string(1) "c"
-- 3
bool(false)
-- 4
string(1) "x"
-- 5
string(1) "y"
-- 6
bool(false)
-- 7
bool(false)
-- 8
bool(false)
