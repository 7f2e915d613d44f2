<?php
// An echo server with a process for every connection, and a client process that keeps all connections busy.
//   fork_echo.php [CONNECTIONS [MESSAGES [BYTES]]]    20 connections, 50 messages of 1024 bytes on each

[$connections, $messages, $bytes] = array_map('intval', array_slice($argv, 1)) + [20, 50, 1024];
pcntl_alarm(120);

$server = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
socket_bind($server, '127.0.0.1', 0);
socket_listen($server, $connections);
socket_getsockname($server, $address, $port);

$client = pcntl_fork();
if ($client === 0) {
    pcntl_alarm(120);
    socket_close($server);
    exit(run_clients($port, $connections, $messages, $bytes) ? 0 : 1);
}

$started = microtime(true);
$ended = 0;
for ($accepted = 0; $accepted < $connections; $accepted++) {
    $connection = socket_accept($server);
    if (pcntl_fork() === 0) {
        pcntl_alarm(120);
        socket_close($server);
        echo_until_closed($connection);
        exit(0);
    }
    socket_close($connection);
    while (pcntl_waitpid(-1, $status, WNOHANG) > 0) {
        $ended += pcntl_wifexited($status) && pcntl_wexitstatus($status) === 0;
    }
}
while (pcntl_wait($status) > 0) {
    $ended += pcntl_wifexited($status) && pcntl_wexitstatus($status) === 0;
}

$requests = $connections * $messages;
echo "$accepted connections, $requests messages, $ended processes ended well\n";
if ($argc > 1) {
    fprintf(STDERR, "%d requests a second\n", $requests / (microtime(true) - $started));
}

/** Sends everything back until the other side has no more. */
function echo_until_closed(Socket $connection): void
{
    while (($data = socket_read($connection, 65536)) !== false && $data !== '') {
        write_all($connection, $data);
    }
}

/** Opens the connections and then sends a message on each and reads it back from each, again and again. */
function run_clients(int $port, int $connections, int $messages, int $bytes): bool
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
    for ($i = 0; $i < $messages; $i++) {
        $message = str_pad("message $i ", $bytes, '.');
        foreach ($sockets as $socket) {
            write_all($socket, $message);
        }
        foreach ($sockets as $socket) {
            if (read_exactly($socket, $bytes) !== $message) {
                return false;
            }
        }
    }
    return true;
}

function write_all(Socket $socket, string $data): void
{
    while ($data !== '' && ($written = socket_write($socket, $data)) !== false) {
        $data = substr($data, $written);
    }
}

function read_exactly(Socket $socket, int $bytes): string
{
    $data = '';
    while (strlen($data) < $bytes && ($piece = socket_read($socket, $bytes - strlen($data))) !== false && $piece !== '') {
        $data .= $piece;
    }
    return $data;
}
