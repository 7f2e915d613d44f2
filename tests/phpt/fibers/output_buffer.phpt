--TEST--
Output buffers belong to the script, not to a fiber
--FILE--
<?php
ob_start();
$fiber = new Fiber(function () {
    echo "one\n";
    ob_start();
    echo "two\n";
    Fiber::suspend();
    echo "four\n";
    echo strtoupper(ob_get_clean());
});
$fiber->start();
echo "three\n";
$fiber->resume();
$all = ob_get_clean();
var_dump($all);
ob_start(function ($text) {
    try {
        Fiber::suspend();
    } catch (FiberError $e) {
        return $e->getMessage() . "\n";
    }
});
echo 'x';
ob_end_flush();
?>
--EXPECT--
string(19) "one
TWO
THREE
FOUR
"
Cannot suspend outside of a fiber
