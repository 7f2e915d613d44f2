--TEST--
socket_sendto(), socket_recvfrom(): UDP and AF_UNIX datagrams
--EXTENSIONS--
sockets
--FILE--
<?php
$a = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
$b = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
socket_bind($a, '127.0.0.1');
socket_bind($b, '127.0.0.1');
socket_getsockname($a, $address, $portA);
socket_getsockname($b, $address, $portB);
var_dump(socket_sendto($a, 'message', 4, 0, '127.0.0.1', $portB));
var_dump(socket_recvfrom($b, $data, 100, 0, $from, $port), $data, $from, $port === $portA);
var_dump(socket_recvfrom($b, $data, 100, MSG_DONTWAIT, $from, $port), $data);
var_dump(socket_recvfrom($b, $data, 0, 0, $from, $port));
try {
    socket_recvfrom($b, $data, 10, 0, $from);
} catch (ArgumentCountError $error) {
    echo $error->getMessage(), "\n";
}
try {
    socket_sendto($b, 'x', 1, 0, '127.0.0.1');
} catch (ValueError $error) {
    echo $error->getMessage(), "\n";
}
try {
    socket_sendto($b, 'x', -1, 0, '127.0.0.1', 1);
} catch (ValueError $error) {
    echo $error->getMessage(), "\n";
}
$path = sys_get_temp_dir() . '/minphp-test-' . getmypid() . '.dgram';
$server = socket_create(AF_UNIX, SOCK_DGRAM, 0);
socket_bind($server, $path);
$client = socket_create(AF_UNIX, SOCK_DGRAM, 0);
var_dump(socket_sendto($client, 'datagram', 100, 0, $path));
var_dump(socket_recvfrom($server, $data, 100, 0, $from), $data, $from);
unlink($path);
var_dump(socket_sendto($client, 'datagram', 100, 0, $path));
socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair);
socket_write($pair[0], 'stream');
var_dump(socket_recvfrom($pair[1], $data, 100, 0, $from), $data, $from);
--EXPECTF--
int(4)
int(4)
string(4) "mess"
string(9) "127.0.0.1"
bool(true)
bool(false)
string(4) "mess"
bool(false)
Wrong parameter count for socket_recvfrom()
socket_sendto(): Argument #6 ($port) cannot be null when the socket type is AF_INET
socket_sendto(): Argument #3 ($length) must be greater than or equal to 0
int(8)
int(8)
string(8) "datagram"
string(0) ""

Warning: socket_sendto(): Unable to write to socket [2]: No such file or directory in %s on line 34
bool(false)
int(6)
string(6) "stream"
string(0) ""
