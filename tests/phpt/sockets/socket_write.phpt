--TEST--
socket_write(): lengths
--EXTENSIONS--
sockets
--FILE--
<?php
socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair);
var_dump(socket_write($pair[0], 'abcdef', 3));
var_dump(socket_write($pair[0], 'abcdef', 100));
var_dump(socket_write($pair[0], 'abcdef', 0));
var_dump(socket_write($pair[0], '', 5));
var_dump(socket_write($pair[0], "\0\xff", null));
echo bin2hex(socket_read($pair[1], 100)), "\n";
try {
    socket_write($pair[0], 'abc', -1);
} catch (ValueError $error) {
    echo $error->getMessage(), "\n";
}
socket_close($pair[1]);
var_dump(socket_write($pair[0], 'abc'));
var_dump(socket_last_error($pair[0]) === SOCKET_EPIPE, socket_last_error() === SOCKET_EPIPE);
--EXPECTF--
int(3)
int(6)
int(0)
int(0)
int(2)
61626361626364656600ff
socket_write(): Argument #3 ($length) must be greater than or equal to 0

Warning: socket_write(): unable to write to socket [32]: Broken pipe in %s on line 15
bool(false)
bool(true)
bool(true)
