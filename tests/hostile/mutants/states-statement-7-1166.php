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
        show::suspend();
    });
    $inner->start();
    show('inner', $inner);
});
show('new', $fiber);
$fiber->start();
show('suspended', $fiber);
$fiber->resume();
show('ended', $fiber);
$thrower = new Fiber(fn () => throw new Exception('x')); $a['x'] = &$a['x']; 
try {
    $thrower->start();
} catch (Exception $e) {
    show('threw', $thrower);
}
?>
