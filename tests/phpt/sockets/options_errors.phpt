--TEST--
socket_set_option(), socket_get_option(): missing keys, wrong values, unknown options, closed sockets
--EXTENSIONS--
sockets
--FILE--
<?php
$tcp = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
$udp6 = socket_create(AF_INET6, SOCK_DGRAM, SOL_UDP);
$closed = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
socket_close($closed);
$calls = [
    [$tcp, SOL_SOCKET, SO_LINGER, ['l_onoff' => 1]],
    [$tcp, SOL_SOCKET, SO_LINGER, ['l_linger' => 1]],
    [$tcp, SOL_SOCKET, SO_LINGER, 5],
    [$tcp, SOL_SOCKET, SO_LINGER, null],
    [$tcp, SOL_SOCKET, SO_RCVTIMEO, []],
    [$tcp, SOL_SOCKET, SO_SNDTIMEO, ['sec' => 1]],
    [$tcp, SOL_SOCKET, SO_SNDTIMEO, ['sec' => 1, 'usec' => -1]],
    [$tcp, SOL_SOCKET, SO_TYPE, 1],
    [$tcp, SOL_SOCKET, SO_BINDTODEVICE, 'no-such-device'],
    [$tcp, SOL_SOCKET, 12345, 1],
    [$tcp, 12345, 1, 1],
    [$tcp, SOL_TCP, TCP_CONGESTION, 'no-such-algorithm'],
    [$tcp, SOL_TCP, TCP_CONGESTION, 5],
    [$tcp, SOL_TCP, TCP_NOTSENT_LOWAT, 5],
    [$tcp, IPPROTO_IP, IP_MULTICAST_TTL, 256],
    [$tcp, IPPROTO_IP, IP_MULTICAST_TTL, -1],
    [$tcp, IPPROTO_IP, IP_MULTICAST_IF, -1],
    [$tcp, IPPROTO_IP, IP_MULTICAST_IF, 4294967296],
    [$tcp, IPPROTO_IP, IP_MULTICAST_IF, 'no-such-device'],
    [$tcp, IPPROTO_IP, IP_MULTICAST_IF, 987654],
    [$udp6, IPPROTO_IPV6, IPV6_MULTICAST_HOPS, -2],
    [$udp6, IPPROTO_IPV6, IPV6_MULTICAST_HOPS, 256],
    [$udp6, IPPROTO_IPV6, IPV6_MULTICAST_IF, -1],
    [$udp6, IPPROTO_IPV6, IPV6_MULTICAST_IF, 'no-such-device'],
    [$udp6, IPPROTO_IPV6, IPV6_PKTINFO, 5],
    [$udp6, IPPROTO_IPV6, IPV6_PKTINFO, []],
    [$udp6, IPPROTO_IPV6, IPV6_PKTINFO, ['addr' => '::1']],
    [$udp6, IPPROTO_IPV6, IPV6_PKTINFO, ['addr' => '::1', 'ifindex' => -1]],
    [$udp6, IPPROTO_IPV6, IPV6_PKTINFO, ['addr' => '::1', 'ifindex' => 'no-such-device']],
    [$closed, SOL_SOCKET, SO_TYPE, 1],
];
foreach ($calls as [$socket, $level, $option, $value]) {
    try {
        var_dump(socket_set_option($socket, $level, $option, $value));
        var_dump(socket_last_error($socket));
        socket_clear_error($socket);
    } catch (Error $error) {
        echo get_class($error), ': ', $error->getMessage(), "\n";
    }
}
var_dump(socket_get_option($tcp, SOL_SOCKET, 12345), socket_last_error($tcp), socket_last_error());
var_dump(socket_getopt($tcp, 12345, 1));
foreach ([fn () => socket_get_option($closed, SOL_SOCKET, SO_TYPE), fn () => socket_getopt($tcp, 'x', 1), fn () => socket_setopt($tcp, 1, 2), fn () => socket_get_option(1, 2, 3)] as $call) {
    try {
        $call();
    } catch (Error $error) {
        echo get_class($error), ': ', $error->getMessage(), "\n";
    }
}
--EXPECTF--
ValueError: socket_set_option(): Argument #4 ($value) must have key "l_linger"
ValueError: socket_set_option(): Argument #4 ($value) must have key "l_onoff"
ValueError: socket_set_option(): Argument #4 ($value) must have key "l_onoff"
ValueError: socket_set_option(): Argument #4 ($value) must have key "l_onoff"
ValueError: socket_set_option(): Argument #4 ($value) must have key "sec"
ValueError: socket_set_option(): Argument #4 ($value) must have key "usec"

Warning: socket_set_option(): Unable to set socket option [33]: Numerical argument out of domain in %soptions_errors.php on line 40
bool(false)
int(33)

Warning: socket_set_option(): Unable to set socket option [92]: Protocol not available in %soptions_errors.php on line 40
bool(false)
int(92)

Warning: socket_set_option(): Unable to set socket option [19]: No such device in %soptions_errors.php on line 40
bool(false)
int(19)

Warning: socket_set_option(): Unable to set socket option [92]: Protocol not available in %soptions_errors.php on line 40
bool(false)
int(92)

Warning: socket_set_option(): Unable to set socket option [92]: Protocol not available in %soptions_errors.php on line 40
bool(false)
int(92)

Warning: socket_set_option(): Unable to set socket option [2]: No such file or directory in %soptions_errors.php on line 40
bool(false)
int(2)

Warning: socket_set_option(): Unable to set socket option [22]: Invalid argument in %soptions_errors.php on line 40
bool(false)
int(22)

Warning: socket_set_option(): Unable to set socket option [22]: Invalid argument in %soptions_errors.php on line 40
bool(false)
int(22)
ValueError: socket_set_option(): Argument #4 ($value) must be between 0 and 255
ValueError: socket_set_option(): Argument #4 ($value) must be between 0 and 255
ValueError: Index must be between 0 and 4294967295
ValueError: Index must be between 0 and 4294967295

Warning: socket_set_option(): No interface with name "no-such-device" could be found in %soptions_errors.php on line 40
bool(false)
int(0)

Warning: socket_set_option(): Failed obtaining address for interface 987654: error 19 in %soptions_errors.php on line 40
bool(false)
int(0)
ValueError: socket_set_option(): Argument #4 ($value) must be between -1 and 255
ValueError: socket_set_option(): Argument #4 ($value) must be between -1 and 255
ValueError: Index must be between 0 and 4294967295

Warning: socket_set_option(): No interface with name "no-such-device" could be found in %soptions_errors.php on line 40
bool(false)
int(0)

Warning: socket_set_option(): error converting user data (path: in6_pktinfo): expected an array here in %soptions_errors.php on line 40
bool(false)
int(0)

Warning: socket_set_option(): error converting user data (path: in6_pktinfo): The key 'addr' is required in %soptions_errors.php on line 40
bool(false)
int(0)

Warning: socket_set_option(): error converting user data (path: in6_pktinfo): The key 'ifindex' is required in %soptions_errors.php on line 40
bool(false)
int(0)

Warning: socket_set_option(): error converting user data (path: in6_pktinfo > ifindex): the interface index cannot be negative or larger than 4294967295; given -1 in %soptions_errors.php on line 40
bool(false)
int(0)

Warning: socket_set_option(): error converting user data (path: in6_pktinfo > ifindex): no interface with name "no-such-device" could be found in %soptions_errors.php on line 40
bool(false)
int(0)
Error: socket_set_option(): Argument #1 ($socket) has already been closed

Warning: socket_get_option(): Unable to retrieve socket option [92]: Protocol not available in %soptions_errors.php on line 47
bool(false)
int(92)
int(92)

Warning: socket_getopt(): Unable to retrieve socket option [95]: Operation not supported in %soptions_errors.php on line 48
bool(false)
Error: socket_get_option(): Argument #1 ($socket) has already been closed
TypeError: socket_getopt(): Argument #2 ($level) must be of type int, string given
ArgumentCountError: socket_setopt() expects exactly 4 arguments, 3 given
TypeError: socket_get_option(): Argument #1 ($socket) must be of type Socket, int given
