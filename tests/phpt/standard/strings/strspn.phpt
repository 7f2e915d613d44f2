--TEST--
strspn(), strcspn()
--FILE--
<?php
$cases = [
    fn() => strspn("42 is","1234567890"),
    fn() => strspn("foo","o",1,2),
    fn() => strspn("abcde","abc",-2,-1),
    fn() => strspn("abc",""),
    fn() => strcspn("hello","l"),
    fn() => strcspn("hello","xyz"),
    fn() => strcspn("hello","l",1,-1),
    fn() => strcspn("abc","",5),
    fn() => strspn("abc","abc",9),
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
int(2)
-- 2
int(0)
-- 3
int(0)
-- 4
int(2)
-- 5
int(5)
-- 6
int(1)
-- 7
int(0)
-- 8
int(0)
