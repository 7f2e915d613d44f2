--TEST--
strstr(), stristr(), strrchr(), strpbrk()
--FILE--
<?php
$cases = [
    fn() => strstr("user@host","@"),
    fn() => strstr("user@host","@",true),
    fn() => strstr("abc",""),
    fn() => strstr("abc","z"),
    fn() => stristr("HAYSTACK","st"),
    fn() => stristr("ABC","abcd"),
    fn() => strrchr("a/b/c","/x"),
    fn() => strrchr("abc",""),
    fn() => strchr("abc","b"),
    fn() => strpbrk("This is","st"),
    fn() => strpbrk("x",""),
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
string(5) "@host"
-- 1
string(4) "user"
-- 2
string(3) "abc"
-- 3
bool(false)
-- 4
string(5) "STACK"
-- 5
bool(false)
-- 6
string(2) "/c"
-- 7
bool(false)
-- 8
string(2) "bc"
-- 9
string(4) "s is"
-- 10
ValueError: strpbrk(): Argument #2 ($characters) must be a non-empty string
