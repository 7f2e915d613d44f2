<?php
// A process accepts connections and passes each to another process, which answers on it: descriptors travel through a socket (SCM_RIGHTS).
// An open file travels the other way.
//   pass_descriptors.php

pcntl_alarm(60);
$server = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
socket_bind($server, '127.0.0.1', 0);
socket_listen($server);
socket_getsockname($server, $address, $port);

$workers = $channels = [];
for ($i = 0; $i < 3; $i++) {
    socket_create_pair(AF_UNIX, SOCK_DGRAM, 0, $pair);
    $workers[$i] = pcntl_fork();
    if ($workers[$i] === 0) {
        pcntl_alarm(60);
        socket_close($server);
        work($i, $pair[1]);
        exit(0);
    }
    socket_close($pair[1]);
    socket_set_option($pair[0], SOL_SOCKET, SO_RCVTIMEO, ['sec' => 10, 'usec' => 0]);
    $channels[$i] = $pair[0];
}

$client = pcntl_fork();
if ($client === 0) {
    pcntl_alarm(60);
    for ($i = 0; $i < 9; $i++) {
        $socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
        socket_set_option($socket, SOL_SOCKET, SO_RCVTIMEO, ['sec' => 10, 'usec' => 0]);
        socket_connect($socket, '127.0.0.1', $port);
        socket_write($socket, "question $i");
        echo socket_read($socket, 100), "\n";
    }
    exit(0);
}

for ($i = 0; $i < 9; $i++) {
    $connection = socket_accept($server);
    $stream = socket_export_stream($connection);
    socket_sendmsg($channels[$i % 3], [
        'iov' => ["connection $i"],
        'control' => [['level' => SOL_SOCKET, 'type' => SCM_RIGHTS, 'data' => [$stream]]],
    ]);
    socket_close($connection);
}
pcntl_waitpid($client, $status);

foreach ($channels as $i => $channel) {
    socket_write($channel, 'end');
    $message = ['controllen' => socket_cmsg_space(SOL_SOCKET, SCM_RIGHTS, 1)];
    socket_recvmsg($channel, $message);
    $log = $message['control'][0]['data'][0];
    rewind($log);
    echo "worker $i: ", str_replace("\n", ', ', trim(stream_get_contents($log))), "\n";
    pcntl_waitpid($workers[$i], $status);
}

/** Answers on the connections that come through the channel; at the end its log goes back. */
function work(int $number, Socket $channel): void
{
    $log = tmpfile();
    while (true) {
        $message = ['controllen' => socket_cmsg_space(SOL_SOCKET, SCM_RIGHTS, 1)];
        if (!socket_recvmsg($channel, $message) || $message['iov'][0] === 'end') {
            break;
        }
        $connection = $message['control'][0]['data'][0];
        $question = socket_read($connection, 100);
        socket_write($connection, "worker $number answers $question");
        socket_close($connection);
        fwrite($log, $message['iov'][0] . "\n");
    }
    socket_sendmsg($channel, ['iov' => ['log'], 'control' => [['level' => SOL_SOCKET, 'type' => SCM_RIGHTS, 'data' => [$log]]]]);
}
