--TEST--
Fibers in forked children: new ones, those of the parent, and a fork inside of nested fibers
--EXTENSIONS--
pcntl
--FILE--
<?php
function inChild(callable $action): void
{
    $pid = pcntl_fork();
    if ($pid == 0) {
        $action();
        exit(7);
    }
    pcntl_waitpid($pid, $status);
    echo 'child ended with ', pcntl_wexitstatus($status), "\n";
}

$old = new Fiber(function () {
    $data = array_fill(0, 1000, 'x');
    try {
        $got = Fiber::suspend('a');
        echo "old fiber got $got and still has ", count($data), "\n";
    } finally {
        echo "old finally\n";
    }
});
$old->start();

inChild(function () {
    $sum = 0;
    for ($i = 0; $i < 50; $i++) {
        $fiber = new Fiber(fn ($x) => Fiber::suspend($x) + 1);
        $sum += $fiber->start($i);
        $fiber->resume(10);
        $sum += $fiber->getReturn();
        gc_collect_cycles();
    }
    echo $sum, "\n";
});
inChild(fn () => $old->resume('child'));
inChild(fn () => inChild(fn () => $old->resume('grandchild')));

$outer = new Fiber(function () {
    $inner = new Fiber(function () {
        $pid = pcntl_fork();
        if ($pid != 0) {
            pcntl_waitpid($pid, $status);
            return 'parent';
        }
        Fiber::suspend();
        return 'child';
    });
    $inner->start();
    if (!$inner->isTerminated()) {
        echo "suspended inner in the child\n";
        Fiber::suspend();
        $inner->resume();
    }
    return $inner->getReturn();
});
$outer->start();
if (!$outer->isTerminated()) {
    echo "suspended outer in the child\n";
    $outer->resume();
}
echo $outer->getReturn(), "\n";
if ($outer->getReturn() == 'child') {
    (new Fiber(function () { exit(0); }))->start();
}
$old->resume('parent');
?>
--EXPECT--
1775
old finally
child ended with 7
old fiber got child and still has 1000
old finally
child ended with 7
old fiber got grandchild and still has 1000
old finally
child ended with 7
old finally
child ended with 7
suspended inner in the child
suspended outer in the child
child
old finally
parent
old fiber got parent and still has 1000
old finally
