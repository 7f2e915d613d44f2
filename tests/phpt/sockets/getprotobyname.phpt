--TEST--
getprotobyname(), getprotobynumber()
--FILE--
<?php
var_dump(getprotobyname('tcp'), getprotobyname('TCP'), getprotobyname('udp'), getprotobyname('icmp'), getprotobyname('ip'));
var_dump(getprotobyname('Tcp'), getprotobyname(''), getprotobyname('no such protocol'));
var_dump(getprotobynumber(6), getprotobynumber(17), getprotobynumber(0), getprotobynumber(-1), getprotobynumber(300));
try {
    getprotobyname("tcp\0");
} catch (ValueError $error) {
    echo $error->getMessage(), "\n";
}
--EXPECT--
int(6)
int(6)
int(17)
int(1)
int(0)
bool(false)
bool(false)
bool(false)
string(3) "tcp"
string(3) "udp"
string(2) "ip"
bool(false)
bool(false)
getprotobyname(): Argument #1 ($protocol) must not contain any null bytes
