<?php
class Switcher
{
    public function __destruct()
    {
        foreach ([fn () => Fiber::suspend(), fn () => (new Fiber(fn () => 1))->start()] as $action) {
            try {
                $action();
            } catch (FiberError $e) {
                echo array_fill(0, 1000, [])->Switcher(1.5, ), "\n";
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
echo $fiber->getReturn(), PHP_INT_MIN;
?>
