--TEST--
Generators with finally blocks end like objects with destructors, before what they hold is taken apart
--FILE--
<?php
class Noisy
{
    public $other;
    public function __construct(public string $name) {}
    public function __destruct() { echo "destroyed {$this->name}\n"; }
}

function numbers(string $name, $held = null)
{
    $local = new Noisy("local of $name");
    try {
        yield 1;
        yield 2;
    } finally {
        echo "finally of $name", isset($held->name) ? " with {$held->name}" : '', "\n";
    }
}

function delegating(string $name, $inner)
{
    try {
        yield from $inner;
    } finally {
        echo "finally of $name\n";
    }
}

$first = numbers('first');
$first->current();
$first = null;
echo "--- cycle\n";
$self = (function () use (&$self) {
    try {
        yield 1;
    } finally {
        echo 'finally of a cycle still has ', get_class($self), "\n";
    }
})();
$self->current();
unset($self);
gc_collect_cycles();
echo "--- delegation\n";
$outer = delegating('outer', numbers('inner'));
$outer->current();
unset($outer);
echo "--- throws\n";
$thrower = (function () {
    try {
        yield;
    } finally {
        throw new Exception('from finally');
    }
})();
$thrower->current();
try {
    unset($thrower);
} catch (Exception $e) {
    echo $e->getMessage(), "\n";
}
$fiber = new Fiber(function () {
    $generator = (function () {
        try {
            yield Fiber::suspend();
        } finally {
            echo "finally in the fiber\n";
            try {
                (new Fiber(fn () => 1))->start();
            } catch (FiberError $e) {
                echo $e->getMessage(), "\n";
            }
        }
    })();
    $generator->current();
});
$fiber->start();
unset($fiber);
?>
--EXPECT--
finally of first
destroyed local of first
--- cycle
finally of a cycle still has Generator
--- delegation
finally of outer
finally of inner
destroyed local of inner
--- throws
from finally
finally in the fiber
Cannot switch fibers in current execution context
