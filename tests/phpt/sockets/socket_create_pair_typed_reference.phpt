--TEST--
socket_create_pair(): a typed property as the result
--EXTENSIONS--
sockets
--FILE--
<?php
class Holder { public array $pair = []; public int $number = 1; }
$holder = new Holder;
var_dump(socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $holder->pair), count($holder->pair));
try {
    socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $holder->number);
} catch (TypeError $error) {
    echo $error->getMessage(), "\n";
}
var_dump($holder->number);
--EXPECT--
bool(true)
int(2)
Cannot assign array to reference held by property Holder::$number of type int
int(1)
