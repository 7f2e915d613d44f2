--TEST--
A forked child has handlers, mask and queue of its parent, and signals of its own
--FILE--
<?php
pcntl_async_signals(true);
$who = "parent";
pcntl_signal(SIGUSR1, function () use (&$who) { echo "$who: usr1\n"; });
pcntl_signal(SIGUSR2, SIG_IGN);
$ended = [];
pcntl_signal(SIGCHLD, function ($signal, $info) use (&$ended, &$who) {
    while (($child = pcntl_waitpid(-1, $status, WNOHANG)) > 0)
        $ended[] = pcntl_wifexited($status) ? pcntl_wexitstatus($status) : -pcntl_wtermsig($status);
});
pcntl_sigprocmask(SIG_BLOCK, [SIGTERM]);
$child = pcntl_fork();
if ($child == 0) {
    $who = "child";
    posix_kill(getmypid(), SIGUSR1);
    posix_kill(getmypid(), SIGUSR2);
    posix_kill(getmypid(), SIGTERM);
    pcntl_sigprocmask(SIG_BLOCK, [], $blocked);
    echo "child blocks ", implode(",", $blocked), "\n";
    var_dump(pcntl_sigtimedwait([SIGTERM], $info, 0));
    pcntl_signal(SIGUSR1, SIG_DFL);
    posix_kill(getmypid(), SIGUSR1);
    echo "not reached\n";
}
while (!$ended)
    usleep(10000);
echo "ended: ", implode(",", $ended), "\n";
posix_kill(getmypid(), SIGUSR1);

$ended = [];
$children = 40;
for ($i = 0; $i < $children; $i++) {
    if (pcntl_fork() == 0)
        exit($i % 5);
}
while (count($ended) < $children)
    usleep(10000);
print_r(array_count_values($ended) == [8, 8, 8, 8, 8] ? "all children\n" : $ended);

pcntl_signal(SIGUSR1, function () use (&$who) {
    if (pcntl_fork() == 0) {
        $who = "child of a handler";
        pcntl_sigprocmask(SIG_BLOCK, [], $blocked);
        echo "$who blocks ", count($blocked), "\n";
    } else {
        while (pcntl_wait($status) > 0 || pcntl_get_last_error() == PCNTL_EINTR);
    }
});
posix_kill(getmypid(), SIGUSR1);
pcntl_sigprocmask(SIG_BLOCK, [], $blocked);
echo "$who blocks ", implode(",", $blocked), "\n";
--EXPECT--
child: usr1
child blocks 15
int(15)
ended: -10
parent: usr1
all children
child of a handler blocks 60
child of a handler blocks 15
parent blocks 15
