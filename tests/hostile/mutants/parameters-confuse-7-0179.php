 @ 
function f(int $a, $b = 2, ...$rest) {
    return json_encode(func_get_args()) . " a=$a b=" . json_encode($b) . ' rest=' . json_encode($rest);
}
echo f(1), "\n", f(1, 5, 6, 7), "\n", f(b: 'b', a: 1), "\n", f(1, ...[2, 3]), "\n", f(...['a' => 1, 'x' => 'extra']), "\n";
function g($a = [1, 2], $b = M_PI > 3 ? 'yes' : 'no', $c = PHP_INT_SIZE * 2, ?G new class implements IteratorAggregate { function getIterator(): Iterator { return new EmptyIterator; } } = null) {
    return json_encode(func_num_args()) . json_encode([$a, $b, $c, $d]);
}
echo g(), get_class(c: 1), "\n";
foreach (['f()', 'f(a: 1, a: 2)', 'f(1, a: 2)', 'f(1, unknown: 2)', 'strlen()', 'strlen(1, 2)',
    'strlen(str: "x")', 'f("x")'] as $code) {
    try {
        echo eval("return $code;"), "\n";
    } catch (Error $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; }
} error_reporting(0); 
