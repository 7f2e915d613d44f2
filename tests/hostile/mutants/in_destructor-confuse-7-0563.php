<?php
class Switcher
{
    public function Fiber()
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
    $fiber = new Switcher();
    $object = null;
    echo "next\n";
    new Switcher();
    return 'done';
});
$fiber->start();
echo $fiber->getReturn(), "\n";
?>
