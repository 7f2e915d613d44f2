--TEST--
Every domain, type and protocol that a pair refuses
--EXTENSIONS--
sockets
--FILE--
<?php
foreach ([[AF_INET, SOCK_STREAM, 0], [AF_INET6, SOCK_STREAM, 0], [AF_UNIX, SOCK_STREAM, 6],
    [AF_UNIX, SOCK_DGRAM, 0], [AF_UNIX, SOCK_SEQPACKET, 0], [AF_UNIX, SOCK_RAW, 0], [AF_UNIX, SOCK_RDM, 0],
    [AF_INET, SOCK_STREAM, SOL_TCP]] as [$d, $t, $p]) {
    var_dump(socket_create_pair($d, $t, $p, $pair));
    echo socket_last_error(), ' ', socket_strerror(socket_last_error()), "\n";
    socket_clear_error();
}
foreach ([[25, 1, 0], [AF_UNIX, 77, 0], [AF_UNIX, -1, 0]] as [$d, $t, $p]) try {
    var_dump(socket_create_pair($d, $t, $p, $pair));
} catch (ValueError $e) { echo $e->getMessage(), "\n"; }
var_dump(getprotobyname('tcp'), getprotobyname('nonsense'), getprotobynumber(17), getprotobynumber(250));
--EXPECTF--
Warning: socket_create_pair(): Unable to create socket pair [95]: Operation not supported in %spair_errors.php on line 5
bool(false)
95 Operation not supported

Warning: socket_create_pair(): Unable to create socket pair [95]: Operation not supported in %spair_errors.php on line 5
bool(false)
95 Operation not supported

Warning: socket_create_pair(): Unable to create socket pair [93]: Protocol not supported in %spair_errors.php on line 5
bool(false)
93 Protocol not supported
bool(true)
0 Success
bool(true)
0 Success
bool(true)
0 Success

Warning: socket_create_pair(): Unable to create socket pair [94]: Socket type not supported in %spair_errors.php on line 5
bool(false)
94 Socket type not supported

Warning: socket_create_pair(): Unable to create socket pair [95]: Operation not supported in %spair_errors.php on line 5
bool(false)
95 Operation not supported
socket_create_pair(): Argument #1 ($domain) must be one of AF_UNIX, AF_INET6, or AF_INET
socket_create_pair(): Argument #2 ($type) must be one of SOCK_STREAM, SOCK_DGRAM, SOCK_SEQPACKET, SOCK_RAW, or SOCK_RDM

Warning: socket_create_pair(): Unable to create socket pair [22]: Invalid argument in %spair_errors.php on line 10
bool(false)
int(6)
bool(false)
string(3) "udp"
bool(false)
