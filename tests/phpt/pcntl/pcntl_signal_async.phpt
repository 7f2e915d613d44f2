--TEST--
Handlers run as signals come: after functions that send them, in loops, at calls
--FILE--
<?php
pcntl_async_signals(true);
function h($signal, $info)
{
    unset($info['pid'], $info['uid'], $info['addr']);
    echo "got $signal ", json_encode($info), "\n";
    foreach (debug_backtrace() as $call)
        echo "  ", $call['function'], " line ", $call['line'], "\n";
}
$signals = [SIGUSR1, SIGUSR2, SIGTERM, SIGHUP, SIGINT, SIGCHLD, SIGSEGV, SIGFPE, SIGILL, SIGBUS, SIGRTMIN, SIGRTMIN + 5, SIGALRM, SIGPIPE, SIGPROF, SIGURG];
foreach ($signals as $signal)
    pcntl_signal($signal, 'h');
posix_kill(getmypid(), SIGUSR1);
echo "after\n";
function sends() { posix_kill(getmypid(), SIGTERM); return 1; }
echo sends() + sends(), "\n";
foreach ([SIGHUP, SIGINT, SIGSEGV, SIGFPE, SIGILL, SIGBUS, SIGRTMIN, SIGRTMIN + 5, SIGPIPE, SIGPROF, SIGURG] as $signal) {
    posix_kill(getmypid(), $signal);
    echo "sent $signal\n";
}
pcntl_signal(SIGCHLD, function ($signal, $info) { unset($info['pid'], $info['uid']); echo json_encode($info), "\n"; });
if (!pcntl_fork())
    exit(3);
pcntl_wait($status);
echo "waited ", pcntl_wexitstatus($status), "\n";

$running = true;
pcntl_signal(SIGALRM, function () use (&$running) { $running = false; });
pcntl_alarm(1);
for ($n = 0; $running; $n++);
echo $n > 1000 ? "counted\n" : "did not count\n";
$running = true;
pcntl_alarm(1);
while ($running) { $n++; }
do { $n++; if (!$running) { $running = true; pcntl_alarm(1); break; } } while (true);
foreach (new InfiniteIterator(new ArrayIterator([1])) as $one) { if (!$running) break; }
$running = true;
pcntl_alarm(1);
function calls() { global $running; return $running ? 0 : 1; }
function recurses($depth) { return $depth ? recurses($depth - 1) : calls(); }
while (!recurses(50));
function generates() { global $running; while ($running) { yield 1; } }
$running = true;
pcntl_alarm(1);
foreach (generates() as $one);
$running = true;
pcntl_alarm(1);
again:
if ($running) goto again;
echo "end\n";
posix_kill(getmypid(), SIGUSR1);
$last = true;
--EXPECT--
got 10 {"signo":10,"errno":0,"code":0}
  h line 14
after
got 15 {"signo":15,"errno":0,"code":0}
  h line 15
  sends line 16
got 15 {"signo":15,"errno":0,"code":0}
  h line 15
  sends line 16
2
got 1 {"signo":1,"errno":0,"code":0}
  h line 19
sent 1
got 2 {"signo":2,"errno":0,"code":0}
  h line 19
sent 2
got 11 {"signo":11,"errno":0,"code":0}
  h line 19
sent 11
got 8 {"signo":8,"errno":0,"code":0}
  h line 19
sent 8
got 4 {"signo":4,"errno":0,"code":0}
  h line 19
sent 4
got 7 {"signo":7,"errno":0,"code":0}
  h line 19
sent 7
got 34 {"signo":34,"errno":0,"code":0}
  h line 19
sent 34
got 39 {"signo":39,"errno":0,"code":0}
  h line 19
sent 39
got 13 {"signo":13,"errno":0,"code":0}
  h line 19
sent 13
got 27 {"signo":27,"errno":0,"code":0}
  h line 19
sent 27
got 23 {"signo":23,"errno":0,"code":0}
  h line 19
sent 23
{"signo":17,"errno":0,"code":1,"status":3,"utime":0,"stime":0}
waited 3
counted
end
got 10 {"signo":10,"errno":0,"code":0}
  h line 52
