--TEST--
isStarted(), isSuspended(), isRunning() and isTerminated() in each state
--FILE--
<?php
function show(string $when, Fiber $fiber): void
{
    printf("%-18s started %d suspended %d running %d terminated %d\n", $when,
        $fiber->isStarted(), $fiber->isSuspended(), $fiber->isRunning(), $fiber->isTerminated());
}

$fiber = new Fiber(function () use (&$fiber) {
    show('inside', $fiber);
    Fiber::suspend();
    $inner = new Fiber(function () use ($fiber) {
        show('inside another', $fiber);
        Fiber::suspend();
    });
    $inner->start();
    show('inner', $inner);
});
show('new', $fiber);
$fiber->start();
show('suspended', $fiber);
$fiber->resume();
show('ended', $fiber);
$thrower = new Fiber(fn () => throw new Exception('x'));
try {
    $thrower->start();
} catch (Exception $e) {
    show('threw', $thrower);
}
?>
--EXPECT--
new                started 0 suspended 0 running 0 terminated 0
inside             started 1 suspended 0 running 1 terminated 0
suspended          started 1 suspended 1 running 0 terminated 0
inside another     started 1 suspended 0 running 1 terminated 0
inner              started 1 suspended 1 running 0 terminated 0
ended              started 1 suspended 0 running 0 terminated 1
threw              started 1 suspended 0 running 0 terminated 1
