--TEST--
TCP: bind, listen, connect, accept, names
--EXTENSIONS--
sockets
--FILE--
<?php
$server = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
var_dump(socket_bind($server, '127.0.0.1'), socket_listen($server, 5));
var_dump(socket_getsockname($server, $address, $port), $address, $port > 0);
$client = socket_create(AF_INET, SOCK_STREAM, 0);
var_dump(socket_connect($client, 'localhost', $port));
$connection = socket_accept($server);
var_dump($connection instanceof Socket);
var_dump(socket_getpeername($client, $peer, $peerPort), $peer, $peerPort === $port);
socket_getsockname($client, $own, $ownPort);
socket_getpeername($connection, $seen, $seenPort);
var_dump($own === $seen, $ownPort === $seenPort);
socket_write($client, "hello\n");
var_dump(socket_read($connection, 100, PHP_NORMAL_READ));
socket_write($connection, "bye\n");
socket_close($connection);
var_dump(socket_read($client, 100), socket_read($client, 100));
var_dump(socket_getpeername($server, $peer));
--EXPECTF--
bool(true)
bool(true)
bool(true)
string(9) "127.0.0.1"
bool(true)
bool(true)
bool(true)
bool(true)
string(9) "127.0.0.1"
bool(true)
bool(true)
bool(true)
string(6) "hello
"
string(4) "bye
"
string(0) ""

Warning: socket_getpeername(): unable to retrieve peer name [107]: Transport endpoint is not connected in %s on line 18
bool(false)
