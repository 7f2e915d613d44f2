--TEST--
preg_replace_callback: groups as arguments, flags, nesting, exceptions
--FILE--
<?php
echo preg_replace_callback('/(?<n>\d+)(x)?/', fn($m) => '<' . json_encode($m) . '>', 'a1 b22x'), "\n";
echo preg_replace_callback('/(\d)(x)?/', fn($m) => json_encode($m), '1', -1, $count, PREG_UNMATCHED_AS_NULL | PREG_OFFSET_CAPTURE), " $count\n";
echo preg_replace_callback('/\[(.*?)\]/', fn($m) => preg_replace_callback('/./', fn($n) => ord($n[0]) . ',', $m[1]), '[ab] [c]'), "\n";
echo json_encode(preg_replace_callback(['/a/', '/b/'], 'strtoupper_first', ['x' => 'ab', 'y' => 'c'], 1)), "\n";
function strtoupper_first(array $m): string
{
    return strtoupper($m[0]);
}
echo preg_replace_callback('/a/', fn($m) => null, 'bab'), preg_replace_callback('/a/', fn($m) => 12, 'bab'), "\n";
try {
    preg_replace_callback('/a/', function ($m) { throw new Exception('from inside'); }, 'aa');
} catch (Exception $e) {
    echo $e->getMessage(), "\n";
}
echo preg_replace_callback_array(['/a/' => fn($m) => 'b', '/b/' => fn($m) => 'c'], 'ab', -1, $count), " $count\n";
try {
    preg_replace_callback_array(['/a/' => 'no_such_function'], 'a');
} catch (TypeError $e) {
    echo $e->getMessage(), "\n";
}
try {
    preg_replace_callback_array([fn($m) => 'a'], 'a');
} catch (TypeError $e) {
    echo $e->getMessage(), "\n";
}
--EXPECT--
a<{"0":"1","n":"1","1":"1"}> b<{"0":"22x","n":"22","1":"22","2":"x"}>
[["1",0],["1",0],[null,-1]] 1
97,98, 99,
{"x":"AB","y":"c"}
bbb12b
from inside
cc 3
preg_replace_callback_array(): Argument #1 ($pattern) must contain only valid callbacks
preg_replace_callback_array(): Argument #1 ($pattern) must contain only string patterns as keys
