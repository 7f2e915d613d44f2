--TEST--
socket_read(): binary mode
--EXTENSIONS--
sockets
--FILE--
<?php
socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair);
socket_write($pair[0], "one\ntwo\r\nthree");
var_dump(socket_read($pair[1], 5), socket_read($pair[1], 1, PHP_BINARY_READ), socket_read($pair[1], 1000));
var_dump(socket_read($pair[1], 0), socket_read($pair[1], -5));
socket_close($pair[0]);
var_dump(socket_read($pair[1], 10), socket_read($pair[1], 10), socket_last_error($pair[1]));
--EXPECT--
string(5) "one
t"
string(1) "w"
string(8) "o
three"
bool(false)
bool(false)
string(0) ""
string(0) ""
int(0)
