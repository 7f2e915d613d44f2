--TEST--
socket_set_nonblock(), socket_set_block(): waiting or SOCKET_EAGAIN
--EXTENSIONS--
sockets
--FILE--
<?php
socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair);
var_dump(socket_set_nonblock($pair[0]));
var_dump(socket_read($pair[0], 10));
var_dump(socket_last_error($pair[0]) === SOCKET_EAGAIN, socket_last_error() === SOCKET_EWOULDBLOCK);
var_dump(socket_last_error($pair[1]));
socket_clear_error($pair[0]);
var_dump(socket_last_error($pair[0]), socket_last_error() === SOCKET_EAGAIN);
socket_clear_error();
var_dump(socket_last_error());
$data = str_repeat('x', 65536);
for ($total = 0; ($written = socket_write($pair[0], $data)) !== false; $total += $written);
var_dump($total > 65536, socket_strerror(socket_last_error($pair[0])));
var_dump(socket_set_block($pair[0]));
socket_write($pair[1], 'there');
var_dump(socket_read($pair[0], 10));
--EXPECT--
bool(true)
bool(false)
bool(true)
bool(true)
int(0)
int(0)
bool(true)
int(0)
bool(true)
string(32) "Resource temporarily unavailable"
bool(true)
string(5) "there"
