--TEST--
strtr()
--FILE--
<?php
$cases = [
    fn() => strtr("Hi all","ai","eo"),
    fn() => strtr("abc",["a"=>"1","ab"=>"2",""=>"x"]),
    fn() => strtr("abc","ab"),
    fn() => strtr("abc",["a"],"b"),
    fn() => strtr("a1b2",[1=>"x","b2"=>"y"]),
    fn() => strtr("","a","b"),
    fn() => strtr("abc","abc","xy"),
    fn() => strtr("hello",["l"=>"L","ll"=>"1","he"=>"HE"]),
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
string(6) "Ho ell"
-- 1

Warning: strtr(): Ignoring replacement of empty string in %s on line %d
string(2) "2c"
-- 2
TypeError: strtr(): Argument #2 ($from) must be of type array, string given
-- 3
TypeError: strtr(): Argument #2 ($from) must be of type string, array given
-- 4
string(3) "axy"
-- 5
string(0) ""
-- 6
string(3) "xyc"
-- 7
string(4) "HE1o"
