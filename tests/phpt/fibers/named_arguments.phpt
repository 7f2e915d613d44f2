--TEST--
Named arguments of start(), call_user_func(), Closure::__invoke() and reflection reach the function
--FILE--
<?php
function show(int $a, string $b = 'default', ...$rest)
{
    echo "$a $b ", json_encode($rest), "\n";
}

(new Fiber('show'))->start(1, b: 'two');
(new Fiber('show'))->start(b: 'two', a: 1);
(new Fiber('show'))->start(1, 'two', 3, x: 4);
call_user_func('show', 1, x: 2, b: 'B');
$closure = show(...);
$closure->__invoke(a: 5);
$closure->call(new ArrayObject(), 6, y: 7);
(new ReflectionFunction('show'))->invoke(8, z: 9);
echo (new ReflectionClass('ArrayObject'))->newInstance(array: [1, 2])->count(), "\n";
foreach ([fn () => (new Fiber('show'))->start(c: 1, b: 2), fn () => call_user_func('strlen', text: 'x'), fn () => max(1, value: 2)] as $action) {
    try {
        $action();
    } catch (Error $e) {
        echo get_class($e), ': ', $e->getMessage(), "\n";
    }
}
function fails(...$all) { throw new Exception('x'); }
try {
    (new Fiber('fails'))->start(1, name: 'value');
} catch (Exception $e) {
    echo $e->getTraceAsString(), "\n";
}
?>
--EXPECTF--
1 two []
1 two []
1 two {"0":3,"x":4}
1 B {"x":2}
5 default []

Warning: Cannot bind closure to scope of internal class ArrayObject in %snamed_arguments.php on line 13
8 default {"z":9}
2
ArgumentCountError: show(): Argument #1 ($a) not passed
Error: Unknown named parameter $text
Error: Named parameter $value overwrites previous argument
#0 [internal function]: fails(1, name: 'value')
#1 %snamed_arguments.php(25): Fiber->start(1, name: 'value')
#2 {main}
