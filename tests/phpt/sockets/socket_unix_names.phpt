--TEST--
AF_UNIX: names of sockets
--EXTENSIONS--
sockets
--FILE--
<?php
$path = sys_get_temp_dir() . '/minphp-test-' . getmypid() . '.sock';
$server = socket_create(AF_UNIX, SOCK_STREAM, 0);
var_dump(socket_getsockname($server, $address), $address);
var_dump(socket_bind($server, $path), socket_listen($server));
var_dump(socket_getsockname($server, $address, $port), $address === $path, $port);
$client = socket_create(AF_UNIX, SOCK_STREAM, 0);
var_dump(socket_connect($client, $path));
$connection = socket_accept($server);
var_dump(socket_getpeername($connection, $peer), $peer);
var_dump(socket_getpeername($client, $peer), $peer === $path);
socket_write($client, 'x');
var_dump(socket_read($connection, 5));
unlink($path);
--EXPECT--
bool(true)
string(0) ""
bool(true)
bool(true)
bool(true)
bool(true)
NULL
bool(true)
bool(true)
string(0) ""
bool(true)
bool(true)
string(1) "x"
