--TEST--
Spread with string keys in calls and arrays, and its mistakes
--FILE--
<?php
function f($a = 'A', $b = 'B', ...$rest) { echo json_encode(func_get_args()), ' ', json_encode(compact('a', 'b', 'rest')), "\n"; }
f(...['b' => 2]);
f(...['b' => 2, 'c' => 3]);
f(1, ...['b' => 2], ...['d' => 4]);
f(...[1, 2, 3], ...['x' => 4, 'y' => 5]);
f(...['x' => 1], y: 2);
f(...['a' => 1, 'b' => 2, 'rest' => 3]);
function gen() { yield 1; yield 'rest' => 2; yield 'z' => 3; }
f(...new ArrayIterator([1, 2]));
foreach ([
    fn() => f(...['a' => 1], ...[2]),
    fn() => f(1, ...['a' => 2]),
    fn() => f(...['a' => 1, 'x' => 5], ...['x' => 2]),
    fn() => f(...gen()),
    fn() => f(...(function () { yield [] => 1; })()),
    fn() => f(...(function () { yield 'x' => 1; yield 2; })()),
    fn() => f(...null),
    fn() => f(...'text'),
    fn() => f(...new stdClass),
    fn() => strlen(...['string' => 'named']),
    fn() => strlen(...['nope' => 'named']),
    fn() => str_replace(...['subject' => 'aXb', 'search' => 'X', 'replace' => '-']),
    fn() => max(...['a' => 1, 'b' => 2]),
    fn() => (function (int $n) { return $n; })(...['n' => 'x']),
    fn() => (function ($p, $q = 5, $r = 6) { return [$p, $q, $r]; })(...['r' => 1, 'p' => 2]),
    fn() => (function ($p, $q) { return [$p, $q]; })(...['q' => 1]),
    fn() => (new class { function __call($n, $a) { return [$n, $a]; } })->m(1, ...['k' => 2]),
    fn() => (new class { static function __callStatic($n, $a) { return [$n, $a]; } })::m(1, ...['k' => 2]),
    fn() => (new class(...['y' => 1, 'x' => 2]) { function __construct(public $x, public $y) {} }),
    fn() => call_user_func_array('f', ['b' => 1, 'k' => 2]),
    fn() => call_user_func_array('f', ['b' => 1, 2]),
    fn() => call_user_func('f', b: 1),
    fn() => [...['a' => 1, 'b' => 2], ...['b' => 3, 'c' => 4], ...[5, 6], ...[7]],
    fn() => ['a' => 0, ...['a' => 1], 'a' => 2],
    fn() => [5 => 'x', ...['y', 'z']],
    fn() => [...gen()],
    fn() => [...(function () { yield [] => 1; })()],
    fn() => [...null],
] as $i => $call) {
    try {
        $result = $call();
        echo "$i: ", json_encode($result), "\n";
    } catch (Throwable $error) {
        echo "$i: ", $error::class, ': ', $error->getMessage(), "\n";
    }
}
function by_ref(&$a, &...$rest) { $a++; foreach ($rest as &$r) { $r++; } }
$values = ['a' => 1, 'k' => 2];
by_ref(...$values);
echo json_encode($values), "\n";
--EXPECTF--
Fatal error: Only arrays and Traversables can be unpacked in %sspread_string_keys.php on line 39
