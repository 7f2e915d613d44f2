--TEST--
in_array(), array_search(), array_key_exists()
--FILE--
<?php
$cases = [
    fn() => in_array("1e0",["1"]),
    fn() => in_array("abc",[0]),
    fn() => in_array(null,[0]),
    fn() => in_array("1",[1],true),
    fn() => array_search(1,["a"=>"1"]),
    fn() => array_search("x",[]),
    fn() => array_key_exists("1",[1=>2]),
    fn() => array_key_exists(null,[""=>1]),
    fn() => array_key_exists(1.5,[1=>1]),
    fn() => array_key_exists([],[]),
    fn() => key_exists("a",["a"=>null]),
    fn() => array_key_first([]),
    fn() => array_key_first(["x"=>1,2]),
    fn() => array_key_last([1,2,3]),
    fn() => array_is_list([1,2]),
    fn() => array_is_list([1=>1]),
    fn() => array_is_list([]),
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
bool(true)
-- 1
bool(false)
-- 2
bool(true)
-- 3
bool(false)
-- 4
string(1) "a"
-- 5
bool(false)
-- 6
bool(true)
-- 7
bool(true)
-- 8

Deprecated: Implicit conversion from float 1.5 to int loses precision in %s on line %d
bool(true)
-- 9
TypeError: Illegal offset type
-- 10
bool(true)
-- 11
NULL
-- 12
string(1) "x"
-- 13
int(2)
-- 14
bool(true)
-- 15
bool(false)
-- 16
bool(true)
