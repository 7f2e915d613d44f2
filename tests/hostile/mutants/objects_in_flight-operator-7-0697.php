<?php
class Noisy
{
    public function __construct(public string $name) {}
    public function __destruct() { echo "destroyed {$this->name}\n"; }
}

$fiber  |=  new Fiber(function () {
    while (true) {
        $got = Fiber::suspend();
        echo 'got ', $got->name, "\n";
    }
});
$fiber->start();
$fiber->resume(new Noisy('a'));
echo "next\n";
$fiber->resume(new Noisy('b'));
echo str_repeat('x', 1 << 20);
$fiber = new Fiber(function () {
    Fiber::suspend(new Noisy('c'));
    echo "resumed\n";
});
echo $fiber->start()->name, "\n";
$fiber->resume();
echo "last\n";
?>
