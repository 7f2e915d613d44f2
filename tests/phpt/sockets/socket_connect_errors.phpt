--TEST--
socket_connect(), socket_bind(): what fails
--EXTENSIONS--
sockets
--FILE--
<?php
$socket = socket_create(AF_INET, SOCK_STREAM, 0);
try {
    socket_connect($socket, '127.0.0.1');
} catch (ValueError $error) {
    echo $error->getMessage(), "\n";
}
var_dump(socket_connect($socket, '127.0.0.1', 1), socket_last_error($socket) === SOCKET_ECONNREFUSED);
var_dump(socket_bind($socket, '192.0.2.1', 0));
$unix = socket_create(AF_UNIX, SOCK_STREAM, 0);
var_dump(socket_connect($unix, '/no/such/socket'));
try {
    socket_connect($unix, str_repeat('x', 108));
} catch (ValueError $error) {
    echo $error->getMessage(), "\n";
}
try {
    socket_bind($unix, str_repeat('x', 200));
} catch (ValueError $error) {
    echo $error->getMessage(), "\n";
}
var_dump(socket_listen($unix));
var_dump(socket_accept($unix));
$listener = socket_create_listen(0);
var_dump(socket_set_nonblock($listener), socket_accept($listener), socket_last_error() === SOCKET_EAGAIN, socket_last_error($listener));
try {
    socket_create(99, 1, 0);
} catch (ValueError $error) {
    echo $error->getMessage(), "\n";
}
var_dump(socket_create(AF_INET, SOCK_STREAM, 99));
--EXPECTF--
socket_connect(): Argument #3 ($port) cannot be null when the socket type is AF_INET

Warning: socket_connect(): unable to connect [111]: Connection refused in %s on line 8
bool(false)
bool(true)

Warning: socket_bind(): Unable to bind address [99]: Cannot assign requested address in %s on line 9
bool(false)

Warning: socket_connect(): unable to connect [2]: No such file or directory in %s on line 11
bool(false)
socket_connect(): Argument #2 ($address) must be less than 108
socket_bind(): Argument #2 ($address) must be less than 108

Warning: socket_listen(): unable to listen on socket [22]: Invalid argument in %s on line 22
bool(false)

Warning: socket_accept(): unable to accept incoming connection [22]: Invalid argument in %s on line 23
bool(false)
bool(true)
bool(false)
bool(true)
int(0)
socket_create(): Argument #1 ($domain) must be one of AF_UNIX, AF_INET6, or AF_INET

Warning: socket_create(): Unable to create socket [93]: Protocol not supported in %s on line 31
bool(false)
