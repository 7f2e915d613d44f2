--TEST--
Functions that wait: interrupted by a signal, or going on afterwards
--FILE--
<?php
function until_asleep($process) { // that it waits: it sleeps and takes no processor time
  for ($last = ''; ; $last = $now, usleep(50000)) {
    $fields = explode(' ', file_get_contents("/proc/$process/stat"));
    $now = "$fields[2] $fields[13] $fields[14]";
    if ($now === $last && $fields[2] === 'S') return;
  }
}
function helper($then = null) { // a child that sends the parent a signal when that waits, then runs $then
  $parent = getmypid();
  if ($pid = pcntl_fork()) return $pid;
  pcntl_async_signals(false);
  until_asleep($parent);
  posix_kill($parent, SIGUSR1);
  usleep(100000);
  if ($then) $then();
  posix_kill(getmypid(), SIGKILL);
}
function reap($pid) { while (pcntl_waitpid($pid, $st) != $pid); }
function show($name, $result) { echo $name, ": ", json_encode($result), "\n"; }
function run($name, $call, $then = null) { $p = helper($then); $r = $call(); show($name, $r); reap($p); }
pcntl_async_signals(true);
foreach ([false, true] as $restart) {
echo $restart ? "restarted\n" : "interrupted\n";
pcntl_signal(SIGUSR1, function () { echo "  [handler]\n"; }, $restart);
if (!$restart) {
run('sleep', fn() => sleep(5) >= 3);
run('usleep', fn() => usleep(3000000));
run('nanosleep', fn() => is_array($r = time_nanosleep(5, 0)) ? array_keys($r) : $r);
run('sleep_until', fn() => time_sleep_until(microtime(true) + 1));
}
$pair = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
run('stream_select', function () use ($pair) { $r = [$pair[0]]; $w = $e = null; $n = @stream_select($r, $w, $e, 5); return [$n, count($r)]; });
run('fread sockpair', fn() => fread($pair[0], 10), fn() => fwrite($pair[1], "data\n"));
run('fgets sockpair', fn() => fgets($pair[0]), fn() => fwrite($pair[1], "line\n"));
socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $sp);
run('socket_select', function () use ($sp) { $r = [$sp[0]]; $w = $e = null; $n = socket_select($r, $w, $e, 5); return [$n, count($r), socket_last_error()]; });
socket_clear_error();
run('socket_read', fn() => [socket_read($sp[0], 10), socket_last_error($sp[0])], fn() => socket_write($sp[1], "abc"));
run('socket_recv', fn() => [socket_recv($sp[0], $b, 10, 0), $b], fn() => socket_write($sp[1], "abc"));
run('socket_read line', fn() => [socket_read($sp[0], 10, PHP_NORMAL_READ), socket_last_error($sp[0])], fn() => socket_write($sp[1], "abc\n"));
$fifo = __DIR__ . "/waits_fifo"; @unlink($fifo); shell_exec("mkfifo $fifo");
$ff = fopen($fifo, 'r+');
run('fread fifo', fn() => fread($ff, 5), fn() => fwrite($ff, "fifo\n"));
run('fgets fifo', fn() => fgets($ff), fn() => fwrite($ff, "fifo\n"));
run('fgetc fifo', fn() => fgetc($ff), fn() => fwrite($ff, "f"));
$l = socket_create(AF_UNIX, SOCK_STREAM, 0); @unlink(__DIR__ . "/waits_sock"); socket_bind($l, __DIR__ . "/waits_sock"); socket_listen($l);
run('socket_accept', function () use ($l) { $s = socket_accept($l); return [is_object($s), socket_last_error($l)]; }, function () { $c = socket_create(AF_UNIX, SOCK_STREAM, 0); socket_connect($c, "" . __DIR__ . "/waits_sock"); usleep(1000); });
$lock = fopen(__DIR__ . "/waits_lock", "c");
run('flock', function () { $p = pcntl_fork(); if (!$p) { $x = fopen(__DIR__ . "/waits_lock", "c"); flock($x, LOCK_EX); usleep(1500000); posix_kill(getmypid(), SIGKILL); } for ($t = hrtime(true); hrtime(true) - $t < 2e8;); $f = fopen(__DIR__ . "/waits_lock", "c"); $r = flock($f, LOCK_EX); reap($p); return $r; });
run('wait', function () { $p = pcntl_fork(); if (!$p) { usleep(1000000); posix_kill(getmypid(), SIGKILL); } $r = pcntl_waitpid($p, $s); $e = $r < 0 ? pcntl_get_last_error() : 0; if ($r < 0) reap($p); return [$r > 0 ? 'pid' : $r, $e]; });
run('system', fn() => system("sleep 1; echo done"));
run('shell_exec', fn() => shell_exec("sleep 1; echo done"));
run('exec', fn() => exec("sleep 1; echo done"));
run('popen', function () { $p = popen("sleep 1; echo done", "r"); $x = fgets($p); $y = fgets($p); return [$x, $y, pclose($p)]; });
run('proc', function () { $p = proc_open("sleep 1; echo done", [1 => ['pipe', 'w']], $pipes); $x = stream_get_contents($pipes[1]); return [$x, proc_close($p)]; });
}
foreach (["fifo", "sock", "lock"] as $name) unlink(__DIR__ . "/waits_$name");
--EXPECTF--
interrupted
  [handler]
sleep: true
  [handler]
usleep: null
  [handler]
nanosleep: ["seconds","nanoseconds"]
  [handler]
sleep_until: true
  [handler]
stream_select: [false,1]
  [handler]
fread sockpair: "data\n"
  [handler]
fgets sockpair: "line\n"

Warning: socket_select(): Unable to select [4]: Interrupted system call in %ssignals_interrupt_waits.php on line 37
  [handler]
socket_select: [false,1,4]

Warning: socket_read(): unable to read from socket [4]: Interrupted system call in %ssignals_interrupt_waits.php on line 39
  [handler]
socket_read: [false,4]
socket_recv: [3,"abc"]
  [handler]

Warning: socket_read(): unable to read from socket [4]: Interrupted system call in %ssignals_interrupt_waits.php on line 41
  [handler]
socket_read line: [false,4]
  [handler]
fread fifo: "fifo\n"
  [handler]
fgets fifo: "fifo\n"
  [handler]
fgetc fifo: "f"

Warning: socket_accept(): unable to accept incoming connection [4]: Interrupted system call in %ssignals_interrupt_waits.php on line 48
  [handler]
socket_accept: [false,0]
  [handler]
flock: false
  [handler]
wait: [-1,4]
done
  [handler]
system: "done"
  [handler]
shell_exec: "done\n"
  [handler]
exec: "done"
  [handler]
popen: ["done\n",false,0]
  [handler]
proc: ["done\n",0]
restarted
  [handler]
stream_select: [false,1]
  [handler]
fread sockpair: "data\n"
  [handler]
fgets sockpair: "line\n"

Warning: socket_select(): Unable to select [4]: Interrupted system call in %ssignals_interrupt_waits.php on line 37
  [handler]
socket_select: [false,1,4]
  [handler]
socket_read: ["abc",0]
  [handler]
socket_recv: [3,"abc"]
  [handler]
socket_read line: ["abc\n",0]
  [handler]
fread fifo: "fifo\n"
  [handler]
fgets fifo: "fifo\n"
  [handler]
fgetc fifo: "f"
  [handler]
socket_accept: [true,0]
  [handler]
flock: true
  [handler]
wait: ["pid",0]
done
  [handler]
system: "done"
  [handler]
shell_exec: "done\n"
  [handler]
exec: "done"
  [handler]
popen: ["done\n",false,0]
  [handler]
proc: ["done\n",0]
