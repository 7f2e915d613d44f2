--TEST--
Socket objects: what they refuse
--EXTENSIONS--
sockets
--FILE--
<?php
socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair);
$uses = [
    fn() => new Socket,
    fn() => serialize($pair[0]),
    fn() => clone $pair[0],
    fn() => unserialize('O:6:"Socket":0:{}'),
    fn() => $pair[0]->name = 1,
    fn() => socket_close(new stdClass),
    fn() => socket_close(),
    fn() => socket_read($pair[0], 'x'),
    fn() => socket_write($pair[0], []),
];
foreach ($uses as $use) {
    try {
        $use();
    } catch (Throwable $error) {
        echo get_class($error), ': ', $error->getMessage(), "\n";
    }
}
var_dump($pair[0] == $pair[1], $pair[0] == $pair[0], (bool) $pair[0], (array) $pair[0], count((array) $pair));
--EXPECT--
Error: Cannot directly construct Socket, use socket_create() instead
Exception: Serialization of 'Socket' is not allowed
Error: Trying to clone an uncloneable object of class Socket
Exception: Unserialization of 'Socket' is not allowed
Error: Cannot create dynamic property Socket::$name
TypeError: socket_close(): Argument #1 ($socket) must be of type Socket, stdClass given
ArgumentCountError: socket_close() expects exactly 1 argument, 0 given
TypeError: socket_read(): Argument #2 ($length) must be of type int, string given
TypeError: socket_write(): Argument #2 ($data) must be of type string, array given
bool(false)
bool(true)
bool(true)
array(0) {
}
int(2)
