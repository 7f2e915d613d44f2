--TEST--
socket_close(): using a closed socket throws
--EXTENSIONS--
sockets
--FILE--
<?php
socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair);
var_dump(socket_close($pair[0]));
var_dump(socket_read($pair[1], 1));
$uses = [
    fn($socket) => socket_close($socket),
    fn($socket) => socket_read($socket, 1),
    fn($socket) => socket_write($socket, 'x'),
    fn($socket) => socket_set_block($socket),
    fn($socket) => socket_set_nonblock($socket),
    fn($socket) => socket_last_error($socket),
    fn($socket) => socket_clear_error($socket),
    fn($socket) => socket_shutdown($socket),
];
foreach ($uses as $use) {
    try {
        $use($pair[0]);
    } catch (Error $error) {
        echo get_class($error), ': ', $error->getMessage(), "\n";
    }
}
var_dump($pair[0]);
--EXPECT--
NULL
string(0) ""
Error: socket_close(): Argument #1 ($socket) has already been closed
Error: socket_read(): Argument #1 ($socket) has already been closed
Error: socket_write(): Argument #1 ($socket) has already been closed
Error: socket_set_block(): Argument #1 ($socket) has already been closed
Error: socket_set_nonblock(): Argument #1 ($socket) has already been closed
Error: socket_last_error(): Argument #1 ($socket) has already been closed
Error: socket_clear_error(): Argument #1 ($socket) has already been closed
Error: socket_shutdown(): Argument #1 ($socket) has already been closed
object(Socket)#1 (0) {
}
