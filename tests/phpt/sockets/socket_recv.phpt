--TEST--
socket_recv(), socket_send(): flags
--EXTENSIONS--
sockets
--FILE--
<?php
socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair);
var_dump(socket_send($pair[0], 'abcdef', 4, 0), socket_send($pair[0], 'xy', 100, MSG_DONTROUTE));
var_dump(socket_recv($pair[1], $data, 3, MSG_PEEK), $data);
var_dump(socket_recv($pair[1], $data, 100, 0), $data);
var_dump(socket_recv($pair[1], $data, 100, MSG_DONTWAIT), $data, socket_strerror(socket_last_error($pair[1])));
var_dump(socket_recv($pair[1], $data, 0, 0), $data);
socket_close($pair[0]);
$data = 'before';
var_dump(socket_recv($pair[1], $data, 100, 0), $data);
try {
    socket_send($pair[1], 'x', -1, 0);
} catch (ValueError $error) {
    echo $error->getMessage(), "\n";
}
var_dump(socket_send($pair[1], 'x', 1, 0));
--EXPECTF--
int(4)
int(2)
int(3)
string(3) "abc"
int(6)
string(6) "abcdxy"
bool(false)
NULL
string(32) "Resource temporarily unavailable"
bool(false)
NULL
int(0)
NULL
socket_send(): Argument #3 ($length) must be greater than or equal to 0

Warning: socket_send(): Unable to write to socket [32]: Broken pipe in %s on line 16
bool(false)
