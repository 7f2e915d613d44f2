--TEST--
socket_set_option(), socket_get_option(): options that are ints, arrays and strings
--EXTENSIONS--
sockets
--SKIPIF--
<?php
if (!@socket_bind(socket_create(AF_INET6, SOCK_DGRAM, SOL_UDP), '::1')) {
    die('skip there is no IPv6');
}
?>
--FILE--
<?php
$tcp = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
function option(Socket $socket, int $level, int $option, mixed $value): void
{
    var_dump(socket_set_option($socket, $level, $option, $value));
    echo json_encode(socket_get_option($socket, $level, $option)), "\n";
}
foreach ([SO_REUSEADDR, SO_REUSEPORT, SO_KEEPALIVE, SO_OOBINLINE, SO_BROADCAST, SO_DONTROUTE] as $option) {
    option($tcp, SOL_SOCKET, $option, 1);
    option($tcp, SOL_SOCKET, $option, '0');
}
foreach ([['l_onoff' => 1, 'l_linger' => 3], ['l_linger' => '65539', 'l_onoff' => true, 'more' => 1], ['l_onoff' => 0, 'l_linger' => 0]] as $linger) {
    option($tcp, SOL_SOCKET, SO_LINGER, $linger);
}
foreach ([SO_RCVTIMEO, SO_SNDTIMEO] as $option) {
    option($tcp, SOL_SOCKET, $option, ['sec' => 2, 'usec' => 500000]);
    option($tcp, SOL_SOCKET, $option, ['sec' => 0, 'usec' => 0]);
}
option($tcp, SOL_SOCKET, SO_RCVLOWAT, 10);
option($tcp, SOL_TCP, TCP_NODELAY, true);
option($tcp, SOL_TCP, TCP_KEEPIDLE, 30);
option($tcp, SOL_TCP, TCP_KEEPINTVL, 5.7);
option($tcp, SOL_TCP, TCP_KEEPCNT, '4');
var_dump(socket_get_option($tcp, SOL_SOCKET, SO_TYPE) === SOCK_STREAM, socket_getopt($tcp, SOL_SOCKET, SO_ERROR));
var_dump(socket_setopt($tcp, SOL_SOCKET, SO_SNDBUF, 8192), socket_getopt($tcp, SOL_SOCKET, SO_SNDBUF) >= 8192);
var_dump(socket_setopt($tcp, SOL_SOCKET, SO_BINDTODEVICE, ''));
$congestion = socket_get_option($tcp, SOL_TCP, TCP_CONGESTION);
var_dump(array_keys($congestion), socket_set_option($tcp, SOL_TCP, TCP_CONGESTION, $congestion['name']));
echo implode(' ', array_keys(socket_get_option($tcp, SOL_SOCKET, SO_MEMINFO))), "\n";

echo "-- IPv6\n";
$udp = socket_create(AF_INET6, SOCK_DGRAM, SOL_UDP);
option($udp, IPPROTO_IPV6, IPV6_V6ONLY, 1);
option($udp, IPPROTO_IPV6, IPV6_UNICAST_HOPS, 7);
option($udp, IPPROTO_IPV6, IPV6_RECVPKTINFO, 1);
option($udp, IPPROTO_IPV6, IPV6_RECVHOPLIMIT, 1);
option($udp, IPPROTO_IPV6, IPV6_RECVTCLASS, 1);
option($udp, IPPROTO_IPV6, IPV6_TCLASS, 8);
option($udp, IPPROTO_IPV6, IPV6_PKTINFO, ['addr' => '::1', 'ifindex' => 'lo']);

echo "-- AF_UNIX\n";
$unix = socket_create(AF_UNIX, SOCK_DGRAM, 0);
option($unix, SOL_SOCKET, SO_PASSCRED, 1);
--EXPECTF--
bool(true)
1
bool(true)
0
bool(true)
1
bool(true)
0
bool(true)
1
bool(true)
0
bool(true)
1
bool(true)
0
bool(true)
1
bool(true)
0
bool(true)
1
bool(true)
0
bool(true)
{"l_onoff":1,"l_linger":3}
bool(true)
{"l_onoff":1,"l_linger":3}
bool(true)
{"l_onoff":0,"l_linger":3}
bool(true)
{"sec":2,"usec":500000}
bool(true)
{"sec":0,"usec":0}
bool(true)
{"sec":2,"usec":500000}
bool(true)
{"sec":0,"usec":0}
bool(true)
10
bool(true)
1
bool(true)
30
bool(true)
5
bool(true)
4
bool(true)
int(0)
bool(true)
bool(true)
bool(true)
array(1) {
  [0]=>
  string(4) "name"
}
bool(true)
rmem_alloc rcvbuf wmem_alloc sndbuf fwd_alloc wmem_queued optmem backlog drops
-- IPv6
bool(true)
1
bool(true)
7
bool(true)
1
bool(true)
1
bool(true)
1
bool(true)
8
bool(true)

Warning: socket_get_option(): unable to get socket option [92]: Protocol not available in %soptions.php on line 6
false
-- AF_UNIX
bool(true)
1
