--TEST--
socket_read(): up to the end of a line
--EXTENSIONS--
sockets
--FILE--
<?php
socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair);
socket_write($pair[0], "one\ntwo\r\n\n\0three");
for ($i = 0; $i < 4; $i++) {
    var_dump(bin2hex(socket_read($pair[1], 100, PHP_NORMAL_READ)));
}
var_dump(bin2hex(socket_read($pair[1], 3, PHP_NORMAL_READ)));
var_dump(bin2hex(socket_read($pair[1], 3, 7)));
socket_write($pair[0], "tail");
socket_close($pair[0]);
var_dump(socket_read($pair[1], 100, PHP_NORMAL_READ));
var_dump(socket_strerror(socket_last_error($pair[1])));
var_dump(socket_set_nonblock($pair[1]), socket_read($pair[1], 100, PHP_NORMAL_READ));
--EXPECTF--
string(8) "6f6e650a"
string(8) "74776f0d"
string(2) "0a"
string(2) "0a"
string(6) "007468"
string(6) "726565"

Warning: socket_read(): unable to read from socket [104]: Connection reset by peer in %s on line 11
bool(false)
string(24) "Connection reset by peer"
bool(true)
string(0) ""
