<?php
// Forks inside of nested fibers, while others are suspended: fork_in_fibers.php [children = 500]
// Each child allocates and throws in the fiber, goes back through all the fibers to the main program, resumes those that its parent
// suspended, starts new ones and collects. Prints how many were all right; exit status 1 when one was not.

$children = (int) ($argv[1] ?? 500);
$suspended = [];
for ($i = 0; $i < 20; $i++) {
    $suspended[$i] = new Fiber(function () use ($i) {
        $data = array_fill(0, 1000, "fiber $i");
        $sum = array_sum(array_map(fn ($x) => Fiber::suspend($x), range(1, 3)));
        return count($data) + $sum;
    });
    $suspended[$i]->start();
}

function work(int $size): int
{
    $list = [];
    for ($i = 0; $i < $size; $i++) {
        $list[] = str_repeat(chr(65 + $i % 26), 500) . $i;
        try {
            if ($i % 100 === 0) {
                throw new Exception("at $i");
            }
        } catch (Exception $e) {
            $list[] = $e->getMessage();
        }
    }
    sort($list);
    return count($list);
}

/** Forks at the given depth of fibers; what every level returns or suspends with says in which process it is. */
function forkAt(int $depth): string
{
    if ($depth === 0) {
        $child = pcntl_fork();
        if ($child !== 0) {
            pcntl_waitpid($child, $status);
            work(500);
            return pcntl_wifexited($status) && pcntl_wexitstatus($status) === 7 ? 'right' : 'wrong';
        }
        work(2000);
        Fiber::suspend();
        return 'child';
    }
    $fiber = new Fiber('forkAt');
    $fiber->start($depth - 1);
    while (!$fiber->isTerminated()) {
        Fiber::getCurrent() === null ? work(500) : Fiber::suspend();
        $fiber->resume();
    }
    return $fiber->getReturn();
}

$right = 0;
for ($number = 0; $number < $children; $number++) {
    $outcome = forkAt(1 + $number % 4);
    if ($outcome === 'child') {
        $sum = 0;
        foreach ($suspended as $fiber) {
            while (!$fiber->isTerminated()) {
                $fiber->resume(1);
            }
            $sum += $fiber->getReturn();
            $new = new Fiber(fn ($x) => Fiber::suspend($x) + $x);
            $new->start(2);
            $new->resume(5);
            $sum += $new->getReturn();
            gc_collect_cycles();
        }
        exit($sum === 20 * (1003 + 7) ? 7 : 1);
    }
    $right += $outcome === 'right' ? 1 : 0;
}
echo "$right of $children children all right\n";
exit($right === $children ? 0 : 1);
