--TEST--
What handlers and waits are told of a signal: sender, child's end, timer
--EXTENSIONS--
pcntl
posix
--FILE--
<?php
pcntl_async_signals(true);
$got = [];
$handler = function (int $signal, array $info) use (&$got) {
    $got[] = $info;
};
foreach ([SIGUSR1, SIGUSR2, SIGCHLD, SIGALRM, SIGTERM, SIGRTMIN, SIGRTMAX] as $signal) {
    var_dump(pcntl_signal($signal, $handler));
}
function show(array &$got, array $names): void
{
    for ($i = 0; $i < 100 && !$got; $i++) {
        usleep(50000);
    }
    foreach ($got as $info) {
        foreach ($info as $key => $value) {
            $info[$key] = match (true) {
                isset($names[$key][$value]) => $names[$key][$value],
                $key === 'uid' && $value === posix_getuid(), $key === 'utime', $key === 'stime' => get_debug_type($value),
                default => $value,
            };
        }
        echo json_encode($info), "\n";
    }
    $got = [];
}
posix_kill(getmypid(), SIGUSR1);
show($got, ['pid' => [getmypid() => 'self']]);
posix_kill(getmypid(), SIGTERM);
show($got, []);
posix_kill(getmypid(), SIGRTMIN);
show($got, ['pid' => [getmypid() => 'self']]);
posix_kill(getmypid(), SIGRTMAX);
show($got, ['pid' => [getmypid() => 'self']]);
pcntl_alarm(1);
show($got, []);
foreach ([fn () => exit(7), fn () => posix_kill(getmypid(), SIGKILL), fn () => posix_kill(posix_getppid(), SIGUSR2) && posix_kill(getmypid(), SIGKILL)] as $end) {
    $child = pcntl_fork();
    if ($child === 0) {
        $end();
    }
    pcntl_waitpid($child, $status);
    show($got, ['pid' => [$child => 'child']]);
}

echo "-- waited for\n";
pcntl_sigprocmask(SIG_BLOCK, [SIGUSR1, SIGCHLD]);
posix_kill(getmypid(), SIGUSR1);
var_dump(pcntl_sigwaitinfo([SIGUSR1], $info) === SIGUSR1);
$got = [$info];
show($got, ['pid' => [getmypid() => 'self']]);
$child = pcntl_fork();
if ($child === 0) {
    exit(3);
}
var_dump(pcntl_sigtimedwait([SIGCHLD], $info, 5) === SIGCHLD);
$got = [$info];
show($got, ['pid' => [$child => 'child']]);
var_dump(pcntl_sigtimedwait([SIGUSR1], $info, 0, 1000));
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
{"signo":10,"errno":0,"code":0,"pid":"self","uid":"int"}
{"signo":15,"errno":0,"code":0}
{"signo":34,"errno":0,"code":0,"pid":"self","uid":"int"}
{"signo":64,"errno":0,"code":0,"pid":"self","uid":"int"}
{"signo":14,"errno":0,"code":128}
{"signo":17,"errno":0,"code":1,"status":7,"utime":"float","stime":"float","pid":"child","uid":"int"}
{"signo":17,"errno":0,"code":2,"status":9,"utime":"float","stime":"float","pid":"child","uid":"int"}
{"signo":12,"errno":0,"code":0,"pid":"child","uid":"int"}
{"signo":17,"errno":0,"code":2,"status":9,"utime":"float","stime":"float","pid":"child","uid":"int"}
-- waited for
bool(true)
{"signo":10,"errno":0,"code":0,"pid":"self","uid":"int"}
bool(true)
{"signo":17,"errno":0,"code":1,"status":3,"utime":"float","stime":"float","pid":"child","uid":"int"}
int(-1)
