--TEST--
getenv(), putenv()
--FILE--
<?php
$cases = [
    fn() => getenv("MINIPHP_NOPE"),
    fn() => putenv("=x"),
    fn() => putenv(""),
    fn() => putenv("MINIPHP_AB=1=2"),
    fn() => getenv("MINIPHP_AB"),
    fn() => getenv()["MINIPHP_AB"],
    fn() => putenv("MINIPHP_AB"),
    fn() => getenv("MINIPHP_AB"),
    fn() => extension_loaded("STANDARD"),
    fn() => extension_loaded("nope"),
    fn() => phpversion("nope"),
    fn() => php_uname("s"),
    fn() => php_sapi_name(),
    fn() => get_extension_funcs("nope"),
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
bool(false)
-- 1
ValueError: putenv(): Argument #1 ($assignment) must have a valid syntax
-- 2
ValueError: putenv(): Argument #1 ($assignment) must have a valid syntax
-- 3
bool(true)
-- 4
string(3) "1=2"
-- 5
string(3) "1=2"
-- 6
bool(true)
-- 7
bool(false)
-- 8
bool(true)
-- 9
bool(false)
-- 10
bool(false)
-- 11
string(5) "Linux"
-- 12
string(3) "cli"
-- 13
bool(false)
