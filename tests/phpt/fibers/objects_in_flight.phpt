--TEST--
Objects handed over die when the last one lets go of them
--FILE--
<?php
class Noisy
{
    public function __construct(public string $name) {}
    public function __destruct() { echo "destroyed {$this->name}\n"; }
}

$fiber = new Fiber(function () {
    while (true) {
        $got = Fiber::suspend();
        echo 'got ', $got->name, "\n";
    }
});
$fiber->start();
$fiber->resume(new Noisy('a'));
echo "next\n";
$fiber->resume(new Noisy('b'));
echo "end\n";
$fiber = new Fiber(function () {
    Fiber::suspend(new Noisy('c'));
    echo "resumed\n";
});
echo $fiber->start()->name, "\n";
$fiber->resume();
echo "last\n";
?>
--EXPECT--
got a
next
destroyed a
got b
end
destroyed b
c
destroyed c
resumed
last
