--TEST--
Named and spread arguments in odd orders, of functions, natives, closures and magic methods
--FILE--
<?php
function nv($a, $b = 2, ...$rest) { return json_encode(func_get_args()) . json_encode([$a, $b, $rest]); }
echo nv(b: 1, a: 2), nv(1, ...['b' => 3]), nv(1, 2, 3, ...['x' => 4]), nv(...['a' => 1], ...['z' => 2]), nv(...[1, 2], ...[3]), "\n";
foreach (['nv(b: 1)', 'nv(1, a: 2)', 'nv(...["a" => 1], ...[2])', 'nv(1, 2, a: 3)', 'nv(...5)', 'nv(...[new stdClass => 1])', 'nv(...(function() { yield "b" => 1; yield "a" => 0; })())', 'nv(...(function() { yield [] => 1; })())', 'nv(...(function() { yield 5 => 1; yield 5 => 2; })())', 'strlen(str: "x")', 'strlen(string: "abc")', 'array_slice(array: [1,2,3], length: 1, offset: 1)', 'array_slice([1,2,3], length: 1)', 'call_user_func("nv", b: 1, a: 5)', 'call_user_func_array("nv", ["b" => 1, "a" => 2, "q" => 3])', 'call_user_func_array("nv", [1, "b" => 1, 2])', 'var_dump(values: 1)', 'max(value: 1)', 'max(...["value" => [1,2]])', 'array_merge(...["a" => [1], "b" => [2]])', '(new ReflectionFunction("nv"))->invoke(b: 2, a: 1)', 'nv(...)(b: 8, a: 9)', 'nv(...null)', 'new DateTime(timezone: null, datetime: "@0")', '(function (int ...$n) { return $n; })(1, k: "2", j: 3.0)', '(function (int ...$n) { return $n; })(1, k: "x")', '(function (&...$n) { $n["k"]++; return $n; })(k: $v)', '(function ($x) { return get_defined_vars(); })(x: 1, y: 2)', '(fn(...$a) => $a)(...[], ...["x" => 1])', '(fn(...$a) => $a)(1, ...["y" => 5], y: 6)'] as $code) {
    try { $v = 1; echo "$code: "; var_dump(eval("return $code;")); } catch (Throwable $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; }
}
class K { public function __call($n, $a) { return [$n, $a]; } static function __callStatic($n, $a) { return [$n, $a]; } function __invoke($x, $y = 5) { return "$x-$y"; } }
echo json_encode([(new K)->foo(1, a: 2), K::bar(...['q' => 1]), (new K)(y: 1, x: 2), array_map(new K, [1, 2])]), "\n";
$f = strlen(...); var_dump($f, $f('abc'), (new ReflectionFunction($f))->getName());
$g = (new K)->undefined(...); var_dump($g(1, 2)); $h = K::undefinedStatic(...); var_dump($h(5));
foreach ([fn() => 'nope'(...), fn() => [new K, 'x'](...), fn() => 'K::y'(...)(3), fn() => (5)(...), fn() => 'strlen'(...)('four')] as $c) try { var_dump(is_object($c()) ? get_class($c()) : $c()); } catch (Throwable $e) { echo $e->getMessage(), "\n"; }
--EXPECTF--
[2,1][2,1,[]][1,3][1,3,[]][1,2,3][1,2,{"0":3,"x":4}][1][1,2,{"z":2}][1,2,3][1,2,[3]]
nv(b: 1): ArgumentCountError: nv(): Argument #1 ($a) not passed
nv(1, a: 2): Error: Named parameter $a overwrites previous argument
nv(...["a" => 1], ...[2]): string(13) "[1,2][1,2,[]]"
nv(1, 2, a: 3): Error: Named parameter $a overwrites previous argument
nv(...5): TypeError: Only arrays and Traversables can be unpacked
nv(...[new stdClass => 1]): TypeError: Illegal offset type
nv(...(function() { yield "b" => 1; yield "a" => 0; })()): string(13) "[0,1][0,1,[]]"
nv(...(function() { yield [] => 1; })()): Error: Keys must be of type int|string during argument unpacking
nv(...(function() { yield 5 => 1; yield 5 => 2; })()): string(13) "[1,2][1,2,[]]"
strlen(str: "x"): Error: Unknown named parameter $str
strlen(string: "abc"): int(3)
array_slice(array: [1,2,3], length: 1, offset: 1): array(1) {
  [0]=>
  int(2)
}
array_slice([1,2,3], length: 1): ArgumentCountError: array_slice(): Argument #2 ($offset) not passed
call_user_func("nv", b: 1, a: 5): string(13) "[5,1][5,1,[]]"
call_user_func_array("nv", ["b" => 1, "a" => 2, "q" => 3]): string(18) "[2,1][2,1,{"q":3}]"
call_user_func_array("nv", [1, "b" => 1, 2]): Error: Cannot use positional argument after named argument
var_dump(values: 1): ArgumentCountError: var_dump() expects at least 1 argument, 0 given
max(value: 1): TypeError: max(): Argument #1 ($value) must be of type array, int given
max(...["value" => [1,2]]): int(2)
array_merge(...["a" => [1], "b" => [2]]): ArgumentCountError: array_merge() does not accept unknown named parameters
(new ReflectionFunction("nv"))->invoke(b: 2, a: 1): string(13) "[1,2][1,2,[]]"
nv(...)(b: 8, a: 9): string(13) "[9,8][9,8,[]]"
nv(...null): TypeError: Only arrays and Traversables can be unpacked
new DateTime(timezone: null, datetime: "@0"): object(DateTime)#5 (3) {
  ["date"]=>
  string(26) "1970-01-01 00:00:00.000000"
  ["timezone_type"]=>
  int(1)
  ["timezone"]=>
  string(6) "+00:00"
}
(function (int ...$n) { return $n; })(1, k: "2", j: 3.0): array(3) {
  [0]=>
  int(1)
  ["k"]=>
  int(2)
  ["j"]=>
  int(3)
}
(function (int ...$n) { return $n; })(1, k: "x"): TypeError: {closure}(): Argument #2 must be of type int, string given, called in %s(5) : eval()'d code on line 1
(function (&...$n) { $n["k"]++; return $n; })(k: $v): array(1) {
  ["k"]=>
  &int(2)
}
(function ($x) { return get_defined_vars(); })(x: 1, y: 2): Error: Unknown named parameter $y
(fn(...$a) => $a)(...[], ...["x" => 1]): array(1) {
  ["x"]=>
  int(1)
}
(fn(...$a) => $a)(1, ...["y" => 5], y: 6): Error: Named parameter $y overwrites previous argument
[["foo",{"0":1,"a":2}],["bar",{"q":1}],"2-1",["1-5","2-5"]]
object(Closure)#5 (2) {
  ["function"]=>
  string(6) "strlen"
  ["parameter"]=>
  array(1) {
    ["$string"]=>
    string(10) "<required>"
  }
}
int(3)
string(6) "strlen"
array(2) {
  [0]=>
  string(9) "undefined"
  [1]=>
  array(2) {
    [0]=>
    int(1)
    [1]=>
    int(2)
  }
}
array(2) {
  [0]=>
  string(15) "undefinedStatic"
  [1]=>
  array(1) {
    [0]=>
    int(5)
  }
}
Call to undefined function nope()
string(7) "Closure"
array(2) {
  [0]=>
  string(1) "y"
  [1]=>
  array(1) {
    [0]=>
    int(3)
  }
}
Value of type int is not callable
int(4)
