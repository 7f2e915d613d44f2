--TEST--
A fiber that nobody holds ends: finally blocks and destructors run, catch blocks do not
--FILE--
<?php
class Noisy
{
    public function __construct(private string $name) {}
    public function __destruct() { echo "destroyed {$this->name}\n"; }
}

function work(string $name)
{
    $local = new Noisy("local of $name");
    try {
        try {
            Fiber::suspend();
            echo "not reached\n";
        } catch (Throwable $e) {
            echo "not caught\n";
        } finally {
            echo "inner finally of $name\n";
        }
    } finally {
        echo "outer finally of $name\n";
    }
}

$fiber = new Fiber('work');
$fiber->start('first');
$fiber = null;
echo "---\n";
$fiber = new Fiber('work');
$fiber->start('second');
$fiber = new Fiber(function () {
    foreach ([1] as $x) {
        array_map('work', ['third']);
    }
});
$fiber->start();
echo "---\n";
$fiber = new Fiber(function () {
    try {
        Fiber::suspend();
    } finally {
        try {
            Fiber::suspend();
        } catch (FiberError $e) {
            echo $e->getMessage(), "\n";
        }
        try {
            (new Fiber(fn () => 1))->start();
        } catch (FiberError $e) {
            echo $e->getMessage(), "\n";
        }
        throw new Exception('out of finally');
    }
});
$fiber->start();
try {
    unset($fiber);
} catch (Exception $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
}
echo "---\n";
$kept = new Fiber('work');
$kept->start('kept');
echo "end\n";
?>
--EXPECT--
inner finally of first
outer finally of first
destroyed local of first
---
inner finally of second
outer finally of second
destroyed local of second
---
inner finally of third
outer finally of third
destroyed local of third
Cannot suspend in a force-closed fiber
Cannot switch fibers in current execution context
Exception: out of finally
---
end
inner finally of kept
outer finally of kept
destroyed local of kept
