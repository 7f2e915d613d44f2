--TEST--
Destructors may not switch
--FILE--
<?php
class Switcher
{
    public function __destruct()
    {
        foreach ([fn () => Fiber::suspend(), fn () => (new Fiber(fn () => 1))->start()] as $action) {
            try {
                $action();
            } catch (FiberError $e) {
                echo $e->getMessage(), "\n";
            }
        }
    }
}

$fiber = new Fiber(function () {
    $object = new Switcher();
    $object = null;
    echo "next\n";
    new Switcher();
    return 'done';
});
$fiber->start();
echo $fiber->getReturn(), "\n";
?>
--EXPECT--
Cannot switch fibers in current execution context
Cannot switch fibers in current execution context
next
Cannot switch fibers in current execution context
Cannot switch fibers in current execution context
done
