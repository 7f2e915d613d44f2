<?php
// A server that forks for every connection: fork_server.php [connections = 20000]
// Four client processes make the connections, one after the other each. Prints how many were answered, which children were not reaped, and what the
// parent's memory and descriptors were after the first quarter and at the end; exit status 1 when one was lost, a zombie or a descriptor is left,
// or the memory has grown by more than 5 %.

$connections = (int) ($argv[1] ?? 20000);
$clients = 4;

$server = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
socket_set_option($server, SOL_SOCKET, SO_RCVTIMEO, ['sec' => 30, 'usec' => 0]);
socket_bind($server, '127.0.0.1', 0);
socket_listen($server, 128);
socket_getsockname($server, $address, $port);

$running = [];
for ($i = 0; $i < $clients; $i++) {
    $share = intdiv($connections + $i, $clients);
    $pid = pcntl_fork();
    if ($pid === 0) {
        socket_close($server);
        exit(run_client($port, $share) === $share ? 0 : 1);
    }
    $running[$pid] = true;
}

// What measuring itself loads, the library for patterns above all, is there before it counts.
resident();
descriptors();

$lost = $served = $accepted = 0;
$before = null;
while ($accepted < $connections) {
    $connection = socket_accept($server);
    if ($connection === false) {
        break;
    }
    $accepted++;
    $pid = pcntl_fork();
    if ($pid === 0) {
        socket_close($server);
        $line = socket_read($connection, 1024);
        exit(is_string($line) && socket_write($connection, strrev($line)) === strlen($line) ? 0 : 1);
    }
    socket_close($connection);
    reap(WNOHANG);
    if ($before === null && $accepted >= $connections / 4) {
        $before = [resident(), descriptors()];
    }
}
unset($connection);
$after = [resident(), descriptors()];
reap(0);

$zombies = children();
$growth = ($after[0] / $before[0] - 1) * 100;
printf(
    "%d of %d connections accepted, %d served, %d clients of %d lost answers, %d children left\n",
    $accepted, $connections, $served, $lost, $clients, $zombies
);
printf("memory %d KiB, then %d KiB (%+.1f %%); descriptors %d, then %d\n", $before[0], $after[0], $growth, $before[1], $after[1]);
$good = $accepted === $connections && $served === $connections && $lost === 0 && $zombies === 0 && abs($growth) <= 5 && $before[1] === $after[1];
exit($good ? 0 : 1);

/** Takes the status of children that have ended. */
function reap(int $flags): void
{
    global $running, $lost, $served;
    while (($pid = pcntl_waitpid(-1, $status, $flags)) > 0) {
        $ok = pcntl_wifexited($status) && pcntl_wexitstatus($status) === 0;
        if (isset($running[$pid])) {
            unset($running[$pid]);
            $lost += !$ok;
        } else {
            $served += $ok;
        }
    }
}

/** How many requests were answered. */
function run_client(int $port, int $count): int
{
    $answered = 0;
    for ($i = 0; $i < $count; $i++) {
        $socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
        socket_set_option($socket, SOL_SOCKET, SO_RCVTIMEO, ['sec' => 30, 'usec' => 0]);
        $line = "request $i of " . getmypid();
        $answered += socket_connect($socket, '127.0.0.1', $port) && socket_write($socket, $line) === strlen($line)
            && socket_read($socket, 1024) === strrev($line);
        socket_close($socket);
    }
    return $answered;
}

/** Resident memory of this process in KiB. */
function resident(): int
{
    gc_collect_cycles();
    preg_match('/VmRSS:\s+(\d+)/', file_get_contents('/proc/self/status'), $found);
    return (int) $found[1];
}

function descriptors(): int
{
    return count(scandir('/proc/self/fd'));
}

/** Children of this process that are there, ended or not. */
function children(): int
{
    return count(array_filter(explode(' ', trim(file_get_contents('/proc/self/task/' . getmypid() . '/children')))));
}
