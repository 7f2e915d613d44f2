--TEST--
A pair of sockets carries bytes both ways
--EXTENSIONS--
sockets
--FILE--
<?php
var_dump(socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair), count($pair), $pair[0] instanceof Socket);
var_dump(socket_write($pair[0], "line one\nline two\n"), socket_read($pair[1], 100, PHP_NORMAL_READ),
    socket_read($pair[1], 4), socket_read($pair[1], 100, PHP_BINARY_READ));
var_dump(socket_write($pair[1], 'ABCdef123', 3), socket_read($pair[0], 10));
socket_set_nonblock($pair[0]);
var_dump(@socket_read($pair[0], 10), socket_last_error($pair[0]) === SOCKET_EAGAIN,
    socket_strerror(SOCKET_EAGAIN), socket_last_error() === SOCKET_EAGAIN);
socket_clear_error($pair[0]);
socket_clear_error();
var_dump(socket_last_error($pair[0]), socket_last_error(), socket_set_block($pair[0]));
socket_close($pair[1]);
var_dump(socket_read($pair[0], 10));
try { socket_read($pair[1], 1); } catch (Error $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; }
--EXPECT--
bool(true)
int(2)
bool(true)
int(18)
string(9) "line one
"
string(4) "line"
string(5) " two
"
int(3)
string(3) "ABC"
bool(false)
bool(true)
string(32) "Resource temporarily unavailable"
bool(true)
int(0)
int(0)
bool(true)
string(0) ""
Error: socket_read(): Argument #1 ($socket) has already been closed
