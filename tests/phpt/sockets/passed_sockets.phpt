--TEST--
SCM_RIGHTS: Socket objects pass their own descriptors, several messages at once
--EXTENSIONS--
sockets
--SKIPIF--
<?php
if (!defined('MINIPHP_VERSION')) {
    die('skip PHP 8.2 passes descriptor 0 instead');
}
?>
--FILE--
<?php
socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $channel);
socket_create_pair(AF_UNIX, SOCK_DGRAM, 0, $first);
socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $second);
var_dump(socket_sendmsg($channel[0], [
    'iov' => ['x'],
    'control' => [['level' => SOL_SOCKET, 'type' => SCM_RIGHTS, 'data' => [$first[0], 'key' => $second[0]]]],
]));
socket_close($first[0]);
socket_close($second[0]);
$message = ['controllen' => socket_cmsg_space(SOL_SOCKET, SCM_RIGHTS, 2)];
var_dump(socket_recvmsg($channel[1], $message));
foreach ($message['control'][0]['data'] as $i => $socket) {
    var_dump($socket, socket_write($socket, "through $i"));
}
var_dump(socket_read($first[1], 100), socket_read($second[1], 100));
unset($message, $socket);
var_dump(socket_read($second[1], 100));
--EXPECTF--
int(1)
int(1)
object(Socket)#%d (0) {
}
int(9)
object(Socket)#%d (0) {
}
int(9)
string(9) "through 0"
string(9) "through 1"
string(0) ""
