<?php
// An echo server with one process for every connection, and a client to try it with:
//   fork_server.php            serves three connections of its own client, then ends
//   fork_server.php 8000       serves port 8000 until it is stopped

$port = (int) ($argv[1] ?? 0);
$server = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
socket_bind($server, '127.0.0.1', $port);
socket_listen($server, 16);

$clients = 0;
if ($port === 0) {
    socket_getsockname($server, $address, $free);
    $clients = 3;
    for ($i = 1; $i <= $clients; $i++) {
        if (pcntl_fork() === 0) {
            talk($free, "Hello from client $i\n");
            exit(0);
        }
    }
}

for ($served = 0; $clients === 0 || $served < $clients; $served++) {
    $connection = socket_accept($server);
    if (pcntl_fork() === 0) {
        socket_close($server);
        while ($line = socket_read($connection, 1024)) {
            socket_write($connection, strtoupper($line));
        }
        exit(0);
    }
    socket_close($connection);
    while (pcntl_waitpid(-1, $status, WNOHANG) > 0);
}

while (pcntl_wait($status) > 0);

/** Sends one line and prints the answer. */
function talk(int $port, string $line): void
{
    $socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
    socket_connect($socket, '127.0.0.1', $port);
    socket_write($socket, $line);
    socket_shutdown($socket, 1);
    echo socket_read($socket, 1024);
    socket_close($socket);
}
