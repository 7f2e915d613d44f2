--TEST--
Letter case
--FILE--
<?php
$cases = [
    fn() => strtolower("ÀBC def"),
    fn() => strtoupper("äbc-Z"),
    fn() => ucfirst(""),
    fn() => ucfirst("élan"),
    fn() => lcfirst("ABC"),
    fn() => ucwords("hello big-world  x"),
    fn() => ucwords("hello big-world","-"),
    fn() => ucwords("a b","a..c"),
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
string(8) "Àbc def"
-- 1
string(6) "äBC-Z"
-- 2
string(0) ""
-- 3
string(5) "élan"
-- 4
string(3) "aBC"
-- 5
string(18) "Hello Big-world  X"
-- 6
string(15) "Hello big-World"
-- 7
string(3) "A b"
