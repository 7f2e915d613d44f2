<?php
$cases = [
    fn() => in_array("1e0",["1"]),
    fn() => var_dump("abc",[0]),
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
