--TEST--
gc_collect_cycles() finds fibers that only their own calls hold
--FILE--
<?php
class Noisy
{
    public $self;
    public function __construct(private string $name) {}
    public function __destruct() { echo "destroyed {$this->name}\n"; }
}

function method(Noisy $object)
{
    $object->self = Fiber::getCurrent();
    try {
        Fiber::suspend();
    } finally {
        echo "finally\n";
    }
}

$fiber = new Fiber(function () {
    $own = Fiber::getCurrent();
    $object = new Noisy('one');
    method($object);
});
$fiber->start();
unset($fiber);
echo "before\n";
gc_collect_cycles();
echo "after\n";

$fiber = new Fiber(function () use (&$fiber) {
    $generator = (function () use (&$fiber) {
        $local = new Noisy('in generator');
        yield 1;
        Fiber::suspend();
    })();
    $generator->current();
    $generator->next();
});
$fiber->start();
unset($fiber);
gc_collect_cycles();
echo "after generator\n";
?>
--EXPECT--
before
finally
destroyed one
after
destroyed in generator
after generator
