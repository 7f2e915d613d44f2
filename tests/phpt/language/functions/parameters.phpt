--TEST--
Defaults, named and variadic arguments, spread
--FILE--
<?php
function f(int $a, $b = 2, ...$rest) {
    return json_encode(func_get_args()) . " a=$a b=" . json_encode($b) . ' rest=' . json_encode($rest);
}
echo f(1), "\n", f(1, 5, 6, 7), "\n", f(b: 'b', a: 1), "\n", f(1, ...[2, 3]), "\n", f(...['a' => 1, 'x' => 'extra']), "\n";
function g($a = [1, 2], $b = M_PI > 3 ? 'yes' : 'no', $c = PHP_INT_SIZE * 2, ?G $d = null) {
    return json_encode(func_num_args()) . json_encode([$a, $b, $c, $d]);
}
echo g(), g(c: 1), "\n";
foreach (['f()', 'f(a: 1, a: 2)', 'f(1, a: 2)', 'f(1, unknown: 2)', 'strlen()', 'strlen(1, 2)',
    'strlen(str: "x")', 'f("x")'] as $code) {
    try {
        echo eval("return $code;"), "\n";
    } catch (Error $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; }
}
--EXPECTF--
[1] a=1 b=2 rest=[]
[1,5,6,7] a=1 b=5 rest=[6,7]
[1,"b"] a=1 b="b" rest=[]
[1,2,3] a=1 b=2 rest=[3]
[1] a=1 b=2 rest={"x":"extra"}
0[[1,2],"yes",16,null]3[[1,2],"yes",1,null]
ArgumentCountError: Too few arguments to function f(), 0 passed in %sparameters.php(13) : eval()'d code on line 1 and at least 1 expected
Error: Named parameter $a overwrites previous argument
Error: Named parameter $a overwrites previous argument
[1] a=1 b=2 rest={"unknown":2}
ArgumentCountError: strlen() expects exactly 1 argument, 0 given
ArgumentCountError: strlen() expects exactly 1 argument, 2 given
Error: Unknown named parameter $str
TypeError: f(): Argument #1 ($a) must be of type int, string given, called in %sparameters.php(13) : eval()'d code on line 1
