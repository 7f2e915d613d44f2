--TEST--
Signals in the queue: order, blocked ones, realtime ones, more than it holds, handlers that change meanwhile
--FILE--
<?php
$log = [];
$handler = function ($signal) use (&$log) { $log[] = $signal; };
function show() { global $log; echo implode(" ", $log), "\n"; $log = []; }
foreach ([SIGUSR1, SIGUSR2, SIGHUP, SIGRTMIN + 1, SIGRTMIN + 2] as $signal)
    pcntl_signal($signal, $handler);
posix_kill(getmypid(), SIGUSR2);
posix_kill(getmypid(), SIGUSR1);
posix_kill(getmypid(), SIGHUP);
show();
pcntl_signal_dispatch();
show();
pcntl_signal_dispatch();
show();

pcntl_sigprocmask(SIG_BLOCK, [SIGUSR1, SIGRTMIN + 1, SIGRTMIN + 2]);
for ($i = 0; $i < 3; $i++) {
    posix_kill(getmypid(), SIGRTMIN + 2);
    posix_kill(getmypid(), SIGUSR1);
    posix_kill(getmypid(), SIGRTMIN + 1);
}
pcntl_sigprocmask(SIG_UNBLOCK, [SIGUSR1, SIGRTMIN + 1, SIGRTMIN + 2]);
pcntl_signal_dispatch();
show();

for ($i = 0; $i < 100; $i++)
    posix_kill(getmypid(), SIGRTMIN + 1);
pcntl_signal_dispatch();
echo count($log), "\n";
$log = [];
posix_kill(getmypid(), SIGUSR1);
pcntl_signal_dispatch();
show();

posix_kill(getmypid(), SIGUSR1);
pcntl_signal(SIGUSR1, fn ($signal) => print("the later handler\n"));
pcntl_signal_dispatch();
posix_kill(getmypid(), SIGUSR1);
pcntl_signal(SIGUSR1, SIG_IGN);
pcntl_signal_dispatch();
posix_kill(getmypid(), SIGUSR1);
pcntl_signal_dispatch();

pcntl_signal(SIGHUP, function () { pcntl_sigprocmask(SIG_BLOCK, [], $blocked); echo count($blocked), " blocked in a handler\n"; posix_kill(getmypid(), SIGUSR2); });
posix_kill(getmypid(), SIGHUP);
pcntl_signal_dispatch();
show();
pcntl_signal_dispatch();
show();

posix_kill(getmypid(), SIGUSR2);
pcntl_async_signals(true);
for ($i = 0; $i < 3; $i++) strlen("x");
show();
posix_kill(getmypid(), SIGRTMIN + 2);
show();
pcntl_async_signals(false);

declare(ticks=1);
posix_kill(getmypid(), SIGUSR2);
show();

pcntl_sigprocmask(SIG_BLOCK, [SIGUSR2, SIGRTMIN]);
posix_kill(getmypid(), SIGRTMIN);
posix_kill(getmypid(), SIGUSR2);
var_dump(pcntl_sigwaitinfo([SIGRTMIN, SIGUSR2], $info));
echo implode(" ", array_keys($info)), "\n";
var_dump(pcntl_sigtimedwait([SIGRTMIN, SIGUSR2], $info, 1));
var_dump($info['pid'] === getmypid());
var_dump(pcntl_sigtimedwait([SIGRTMIN, SIGUSR2], $info, 0, 1000));
show();
--EXPECT--
12 10 1

10 35 35 35 36 36 36
65
10
the later handler
60 blocked in a handler

12

12 36
12
int(12)
signo errno code pid uid
int(34)
bool(true)
int(-1)
