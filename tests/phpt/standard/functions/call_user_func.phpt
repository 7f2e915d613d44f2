--TEST--
call_user_func(), call_user_func_array()
--FILE--
<?php
$cases = [
    fn() => call_user_func("strlen","abc"),
    fn() => call_user_func("nofn"),
    fn() => call_user_func_array(fn($a,$b)=>"$a-$b",["b"=>1,"a"=>2]),
    fn() => call_user_func_array("strlen",["string"=>"abc"]),
    fn() => call_user_func_array("strlen",["x"=>"abc"]),
    fn() => call_user_func_array("max",[1,5,3]),
    fn() => call_user_func("sort",[3,1]),
    fn() => (function(){$a=[3,1];call_user_func_array("sort",[&$a]);return $a;})(),
    fn() => call_user_func_array("array_slice",["array"=>[1,2,3],"offset"=>1,"preserve_keys"=>true]),
    fn() => function_exists("\\StrLen"),
    fn() => function_exists("nofn"),
    fn() => forward_static_call("strlen","a"),
    fn() => register_shutdown_function("nofn"),
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
int(3)
-- 1
TypeError: call_user_func(): Argument #1 ($callback) must be a valid callback, function "nofn" not found or invalid function name
-- 2
string(3) "2-1"
-- 3
int(3)
-- 4
Error: Unknown named parameter $x
-- 5
int(5)
-- 6

Warning: sort(): Argument #1 ($array) must be passed by reference, value given in %s on line %d
bool(true)
-- 7
array(2) {
  [0]=>
  int(1)
  [1]=>
  int(3)
}
-- 8
array(2) {
  [1]=>
  int(2)
  [2]=>
  int(3)
}
-- 9
bool(true)
-- 10
bool(false)
-- 11
Error: Cannot call forward_static_call() when no class scope is active
-- 12
TypeError: register_shutdown_function(): Argument #1 ($callback) must be a valid callback, function "nofn" not found or invalid function name
