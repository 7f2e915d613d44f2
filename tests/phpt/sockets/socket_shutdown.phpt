--TEST--
socket_shutdown(): one direction or both
--EXTENSIONS--
sockets
--FILE--
<?php
socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair);
var_dump(socket_write($pair[0], 'rest'), socket_shutdown($pair[0], 1));
var_dump(socket_read($pair[1], 10), socket_read($pair[1], 10));
var_dump(socket_write($pair[0], 'more'));
var_dump(socket_write($pair[1], 'back'), socket_read($pair[0], 10));
var_dump(socket_shutdown($pair[0]), socket_read($pair[0], 10));
var_dump(socket_shutdown($pair[0], 5));
--EXPECTF--
int(4)
bool(true)
string(4) "rest"
string(0) ""

Warning: socket_write(): unable to write to socket [32]: Broken pipe in %s on line 5
bool(false)
int(4)
string(4) "back"
bool(true)
string(0) ""

Warning: socket_shutdown(): Unable to shutdown socket [22]: Invalid argument in %s on line 8
bool(false)
