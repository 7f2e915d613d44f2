<?php
// Workers of a prefork server die at random under load: prefork_kills.php [seconds = 60 [workers = 8]]
// The workers listen on one port (SO_REUSEPORT). Four clients send requests all the time; a killer sends SIGKILL to a worker every 20 to 200 ms. Prints how
// many requests were answered, refused or cut off, and what became of the workers; exit status 1 when a client waited in vain, got a wrong
// answer, or a worker was not replaced.

$seconds = (int) ($argv[1] ?? 60);
$workers = (int) ($argv[2] ?? 8);
$clients = 4;
$end = microtime(true) + $seconds;

$reserved = reusable_socket(0);
socket_getsockname($reserved, $address, $port);
pcntl_sigprocmask(SIG_BLOCK, [SIGCHLD]);
$pool = [];
for ($i = 0; $i < $workers; $i++) {
    $pool[start_worker($port)] = true;
}
$others = [];
for ($i = 0; $i < $clients; $i++) {
    socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair);
    if (($pid = pcntl_fork()) === 0) {
        exit(run_client($port, $end, $pair[1]));
    }
    $others[$pid] = $pair[0];
    unset($pair);
}

$killed = $replaced = $wrong = 0;
$totals = [0, 0, 0, 0];
while ($others) {
    // The timeout is the killer's pause.
    $signal = pcntl_sigtimedwait([SIGCHLD], $info, 0, random_int(20, 200) * 1000000);
    while (($pid = pcntl_waitpid(-1, $status, WNOHANG)) > 0) {
        if (isset($others[$pid])) {
            foreach (array_map('intval', explode(' ', socket_read($others[$pid], 1024))) as $i => $number) {
                $totals[$i] += $number;
            }
            $wrong += !pcntl_wifexited($status) || pcntl_wexitstatus($status) !== 0;
            unset($others[$pid]);
            continue;
        }
        unset($pool[$pid]);
        $killed += pcntl_wifsignaled($status) && pcntl_wtermsig($status) === SIGKILL;
        $pool[start_worker($port)] = true;
        $replaced++;
    }
    if ($signal < 0 && microtime(true) < $end - 1) {
        posix_kill(array_rand($pool), SIGKILL);
    }
}
foreach (array_keys($pool) as $pid) {
    posix_kill($pid, SIGTERM);
}
$stopped = 0;
while (pcntl_wait($status) > 0) {
    $stopped += pcntl_wifsignaled($status) && pcntl_wtermsig($status) === SIGTERM;
}
printf("%d requests answered, %d connections closed or refused, %d waited in vain, %d wrong answers\n", ...$totals);
printf("%d workers killed, %d replaced, %d of %d at the end\n", $killed, $replaced, $stopped, $workers);
exit($wrong === 0 && $totals[0] > 0 && $totals[2] + $totals[3] === 0 && $killed === $replaced && $stopped === $workers ? 0 : 1);

function reusable_socket(int $port): Socket
{
    $socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
    socket_set_option($socket, SOL_SOCKET, SO_REUSEADDR, 1);
    socket_set_option($socket, SOL_SOCKET, SO_REUSEPORT, 1);
    socket_bind($socket, '127.0.0.1', $port);
    return $socket;
}

/** A process that answers requests until a signal ends it. */
function start_worker(int $port): int
{
    $worker = pcntl_fork();
    if ($worker !== 0) {
        return $worker;
    }
    pcntl_sigprocmask(SIG_SETMASK, []);
    $server = reusable_socket($port);
    socket_listen($server, 128);
    while ($connection = socket_accept($server)) {
        while (($line = @socket_read($connection, 1024)) !== false && $line !== '') {
            @socket_write($connection, strrev($line));
        }
        socket_close($connection);
    }
    exit(1);
}

/** Sends requests until the time is over and reports the numbers of answered, cut off, waiting and wrong ones. */
function run_client(int $port, float $end, Socket $report): int
{
    pcntl_sigprocmask(SIG_SETMASK, []);
    $numbers = [0, 0, 0, 0];
    for ($i = 0; microtime(true) < $end; $i++) {
        $numbers[request($port, "request $i of " . getmypid())]++;
    }
    socket_write($report, implode(' ', $numbers));
    return $numbers[2] + $numbers[3] === 0 ? 0 : 1;
}

/** 0: answered, 1: the connection was refused or closed first, 2: nothing came for 10 s, 3: something else came. */
function request(int $port, string $line): int
{
    $socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
    socket_set_option($socket, SOL_SOCKET, SO_RCVTIMEO, ['sec' => 10, 'usec' => 0]);
    if (!@socket_connect($socket, '127.0.0.1', $port) || @socket_write($socket, $line) === false) {
        return 1;
    }
    $answer = @socket_read($socket, 1024);
    if ($answer === strrev($line)) {
        return 0;
    }
    if ($answer === false && socket_last_error($socket) === SOCKET_EAGAIN) {
        return 2;
    }
    return $answer === false || $answer === '' ? 1 : 3;
}
