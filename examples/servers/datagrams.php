<?php
// Datagrams: a service that answers each sender, and a group of processes that all get what is sent to the group (multicast on the
// loopback interface).
//   datagrams.php

pcntl_alarm(60);

// One service, two clients.
$service = bound('127.0.0.1');
socket_getsockname($service, $address, $port);
$children = [];
foreach (['first', 'second'] as $name) {
    $children[$name] = pcntl_fork();
    if ($children[$name] === 0) {
        pcntl_alarm(60);
        $socket = bound('127.0.0.1');
        $correct = 0;
        for ($i = 1; $i <= 50; $i++) {
            $question = "$name $i";
            socket_sendto($socket, $question, strlen($question), 0, '127.0.0.1', $port);
            $correct += socket_recvfrom($socket, $answer, 1000, 0, $from, $fromPort) && $answer === strtoupper($question) && $fromPort === $port;
        }
        exit($correct);
    }
}
for ($i = 0; $i < 100 && socket_recvfrom($service, $question, 1000, 0, $from, $fromPort); $i++) {
    socket_sendto($service, strtoupper($question), strlen($question), 0, $from, $fromPort);
}
foreach ($children as $name => $child) {
    pcntl_waitpid($child, $status);
    echo "$name: ", pcntl_wexitstatus($status), " answers\n";
}

// One sender, three members of a group.
const GROUP = '239.255.42.42';
$sender = bound('127.0.0.1');
socket_set_option($sender, IPPROTO_IP, IP_MULTICAST_IF, 'lo');
socket_set_option($sender, IPPROTO_IP, IP_MULTICAST_TTL, 0);
socket_getsockname($sender, $address, $senderPort);
$probe = bound('0.0.0.0');
socket_getsockname($probe, $address, $groupPort);
socket_close($probe);
$children = [];
for ($i = 1; $i <= 3; $i++) {
    $children[$i] = pcntl_fork();
    if ($children[$i] === 0) {
        pcntl_alarm(60);
        exit(listen($groupPort, $senderPort));
    }
}
for ($ready = 0; $ready < 3 && socket_recvfrom($sender, $hello, 100, 0, $from, $fromPort); $ready++);
for ($i = 0; $i < 20; $i++) {
    $news = "news $i";
    socket_sendto($sender, $news, strlen($news), 0, GROUP, $groupPort);
}
foreach ($children as $i => $child) {
    pcntl_waitpid($child, $status);
    echo "member $i: ", pcntl_wexitstatus($status), " news\n";
}

/** A socket on a free port. */
function bound(string $address): Socket
{
    $socket = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
    socket_set_option($socket, SOL_SOCKET, SO_RCVTIMEO, ['sec' => 10, 'usec' => 0]);
    socket_bind($socket, $address);
    return $socket;
}

/** Joins the group, says so, and counts what comes. */
function listen(int $port, int $senderPort): int
{
    $socket = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
    socket_set_option($socket, SOL_SOCKET, SO_REUSEADDR, 1);
    socket_set_option($socket, SOL_SOCKET, SO_RCVTIMEO, ['sec' => 10, 'usec' => 0]);
    socket_bind($socket, GROUP, $port);
    socket_set_option($socket, IPPROTO_IP, MCAST_JOIN_GROUP, ['group' => GROUP, 'interface' => 'lo']);
    socket_sendto($socket, 'ready', 5, 0, '127.0.0.1', $senderPort);
    for ($count = 0; $count < 20 && socket_recvfrom($socket, $news, 100, 0, $from, $fromPort) && $news === "news $count"; $count++);
    socket_set_option($socket, IPPROTO_IP, MCAST_LEAVE_GROUP, ['group' => GROUP, 'interface' => 'lo']);
    return $count;
}
