--TEST--
What cannot be unpacked: a TypeError for arguments
--FILE--
<?php
function f(...$x) {}
function keys() { yield [] => 1; }
$number = 1;
foreach ([fn() => f(...1), fn() => strlen(...1), fn() => new ArrayObject(...1), fn() => [...$number], fn() => array_map(...null), fn() => (fn() => 1)(...1.5),
    fn() => f(...[1], ...new stdClass), fn() => call_user_func('f', ...'x'), fn() => f(...keys()), fn() => [...keys()]] as $call) {
    try {
        $call();
    } catch (Throwable $e) {
        echo get_class($e), ': ', $e->getMessage(), "\n";
    }
}
?>
--EXPECT--
TypeError: Only arrays and Traversables can be unpacked
TypeError: Only arrays and Traversables can be unpacked
TypeError: Only arrays and Traversables can be unpacked
Error: Only arrays and Traversables can be unpacked
TypeError: Only arrays and Traversables can be unpacked
TypeError: Only arrays and Traversables can be unpacked
TypeError: Only arrays and Traversables can be unpacked
TypeError: Only arrays and Traversables can be unpacked
Error: Keys must be of type int|string during argument unpacking
Error: Keys must be of type int|string during array unpacking
