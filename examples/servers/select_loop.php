<?php
// One process that serves many connections at once: it waits for all of them (socket_select) and does what each needs.
//   select_loop.php [CONNECTIONS [ROUNDS]]    200 connections, 3 lines on each. PHP itself stops at about 1,000; MiniPhp goes on.

[$connections, $rounds] = array_map('intval', array_slice($argv, 1)) + [200, 3];
pcntl_alarm(120);

$server = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
socket_bind($server, '127.0.0.1', 0);
socket_listen($server, 4096);
socket_set_nonblock($server);
socket_getsockname($server, $address, $port);

$client = pcntl_fork();
if ($client === 0) {
    pcntl_alarm(120);
    socket_close($server);
    exit(run_client($port, $connections, $rounds) ? 0 : 1);
}

$started = microtime(true);
$open = $input = $output = [];
$accepted = $lines = $most = 0;
while ($accepted < $connections || $open) {
    $read = $open;
    if ($accepted < $connections) {
        $read['server'] = $server;
    }
    $write = array_intersect_key($open, $output);
    $except = null;
    if (!socket_select($read, $write, $except, 30)) {
        echo "nothing happened for 30 seconds\n";
        break;
    }
    if (isset($read['server'])) {
        unset($read['server']);
        while ($connection = @socket_accept($server)) {
            socket_set_nonblock($connection);
            $open[] = $connection;
            $accepted++;
        }
        $most = max($most, count($open));
    }
    foreach ($read as $id => $connection) {
        $data = @socket_read($connection, 8192);
        if ($data === '' || ($data === false && socket_last_error($connection) !== SOCKET_EAGAIN)) {
            socket_close($connection);
            unset($open[$id], $input[$id], $output[$id], $write[$id]);
            continue;
        }
        $input[$id] = ($input[$id] ?? '') . $data;
        while (($end = strpos($input[$id], "\n")) !== false) {
            $output[$id] = ($output[$id] ?? '') . strrev(substr($input[$id], 0, $end)) . "\n";
            $input[$id] = substr($input[$id], $end + 1);
            $lines++;
        }
        if (isset($output[$id])) {
            $write[$id] = $connection;
        }
    }
    foreach ($write as $id => $connection) {
        $written = @socket_write($connection, $output[$id]);
        $output[$id] = substr($output[$id], (int) $written);
        if ($output[$id] === '') {
            unset($output[$id]);
        }
    }
}

pcntl_waitpid($client, $status);
echo "$accepted connections, $most at once, $lines lines, client ", pcntl_wexitstatus($status) === 0 ? 'content' : 'not content', "\n";
if ($argc > 1) {
    fprintf(STDERR, "%d lines a second\n", $lines / (microtime(true) - $started));
}

/** Opens all connections, and only then talks on them. */
function run_client(int $port, int $connections, int $rounds): bool
{
    $sockets = [];
    for ($i = 0; $i < $connections; $i++) {
        $socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
        socket_set_option($socket, SOL_SOCKET, SO_RCVTIMEO, ['sec' => 30, 'usec' => 0]);
        if (!socket_connect($socket, '127.0.0.1', $port)) {
            return false;
        }
        $sockets[] = $socket;
    }
    for ($round = 0; $round < $rounds; $round++) {
        foreach ($sockets as $i => $socket) {
            socket_write($socket, "line $round of $i\n");
        }
        foreach ($sockets as $i => $socket) {
            if (socket_read($socket, 1024, PHP_NORMAL_READ) !== strrev("line $round of $i") . "\n") {
                return false;
            }
        }
    }
    return true;
}
