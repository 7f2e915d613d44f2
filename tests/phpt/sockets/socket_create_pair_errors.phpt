--TEST--
socket_create_pair(): domains, types and protocols that the kernel or PHP refuses
--EXTENSIONS--
sockets
--FILE--
<?php
$pair = 'before';
var_dump(socket_create_pair(AF_INET, SOCK_STREAM, 0, $pair), $pair, socket_last_error());
var_dump(socket_create_pair(AF_INET6, SOCK_DGRAM, 0, $pair), $pair);
var_dump(socket_create_pair(AF_UNIX, SOCK_STREAM, SOL_TCP, $pair), socket_strerror(socket_last_error()));
var_dump(socket_create_pair(AF_UNIX, 9, 0, $pair));
var_dump(socket_create_pair(AF_UNIX, -1, 0, $pair));
foreach ([[31, SOCK_STREAM], [0, SOCK_STREAM], [AF_UNIX, 11], [AF_UNIX, 2049]] as [$domain, $type]) {
    try {
        socket_create_pair($domain, $type, 0, $pair);
    } catch (ValueError $error) {
        echo $error->getMessage(), "\n";
    }
}
var_dump($pair);
--EXPECTF--

Warning: socket_create_pair(): Unable to create socket pair [95]: Operation not supported in %s on line 3
bool(false)
string(6) "before"
int(95)

Warning: socket_create_pair(): Unable to create socket pair [95]: Operation not supported in %s on line 4
bool(false)
string(6) "before"

Warning: socket_create_pair(): Unable to create socket pair [93]: Protocol not supported in %s on line 5
bool(false)
string(22) "Protocol not supported"

Warning: socket_create_pair(): Unable to create socket pair [94]: Socket type not supported in %s on line 6
bool(false)

Warning: socket_create_pair(): Unable to create socket pair [22]: Invalid argument in %s on line 7
bool(false)
socket_create_pair(): Argument #1 ($domain) must be one of AF_UNIX, AF_INET6, or AF_INET
socket_create_pair(): Argument #1 ($domain) must be one of AF_UNIX, AF_INET6, or AF_INET
socket_create_pair(): Argument #2 ($type) must be one of SOCK_STREAM, SOCK_DGRAM, SOCK_SEQPACKET, SOCK_RAW, or SOCK_RDM
socket_create_pair(): Argument #2 ($type) must be one of SOCK_STREAM, SOCK_DGRAM, SOCK_SEQPACKET, SOCK_RAW, or SOCK_RDM
string(6) "before"
