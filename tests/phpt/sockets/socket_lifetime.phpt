--TEST--
A socket is closed when its object dies
--EXTENSIONS--
sockets
--FILE--
<?php
socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair);
[$reader, $writer] = $pair;
socket_write($writer, 'last words');
unset($pair);
$writer = null;
var_dump(socket_read($reader, 100), socket_read($reader, 100));
for ($i = 0; $i < 3000; $i++) {
    if (!socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair)) {
        break;
    }
}
var_dump($i);
--EXPECT--
string(10) "last words"
string(0) ""
int(3000)
