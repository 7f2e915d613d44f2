--TEST--
Multicast: joining and leaving groups, sources, the interface, hops and loops
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
$udp = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
$udp6 = socket_create(AF_INET6, SOCK_DGRAM, SOL_UDP);
$unix = socket_create(AF_UNIX, SOCK_DGRAM, 0);
$lo = 'lo';
function set(Socket $socket, int $level, int $option, mixed $value): void
{
    try {
        var_dump(socket_set_option($socket, $level, $option, $value));
    } catch (Error $error) {
        echo get_class($error), ': ', $error->getMessage(), "\n";
    }
}
$group = ['group' => '239.1.2.3', 'interface' => $lo];
set($udp, IPPROTO_IP, MCAST_JOIN_GROUP, $group);
set($udp, IPPROTO_IP, MCAST_JOIN_GROUP, $group);
set($udp, IPPROTO_IP, MCAST_BLOCK_SOURCE, $group + ['source' => '127.0.0.9']);
set($udp, IPPROTO_IP, MCAST_UNBLOCK_SOURCE, $group + ['source' => '127.0.0.9']);
set($udp, IPPROTO_IP, MCAST_LEAVE_GROUP, $group);
set($udp, IPPROTO_IP, MCAST_LEAVE_GROUP, $group);
set($udp, IPPROTO_IP, MCAST_JOIN_SOURCE_GROUP, $group + ['source' => '127.0.0.1']);
set($udp, IPPROTO_IP, MCAST_LEAVE_SOURCE_GROUP, $group + ['source' => '127.0.0.1']);
set($udp, IPPROTO_IP, MCAST_LEAVE_SOURCE_GROUP, $group + ['source' => '127.0.0.1']);
$group6 = ['group' => 'ff02::4242', 'interface' => 1];
set($udp6, IPPROTO_IPV6, MCAST_JOIN_GROUP, $group6);
set($udp6, IPPROTO_IPV6, MCAST_LEAVE_GROUP, $group6);
set($udp6, IPPROTO_IPV6, MCAST_LEAVE_GROUP, $group6);

echo "-- interface, hops, loop\n";
foreach ([$lo, 0, 1] as $interface) {
    set($udp, IPPROTO_IP, IP_MULTICAST_IF, $interface);
    var_dump(socket_get_option($udp, IPPROTO_IP, IP_MULTICAST_IF));
    set($udp6, IPPROTO_IPV6, IPV6_MULTICAST_IF, $interface);
    var_dump(socket_get_option($udp6, IPPROTO_IPV6, IPV6_MULTICAST_IF));
}
foreach ([0, '3', 255] as $hops) {
    set($udp, IPPROTO_IP, IP_MULTICAST_TTL, $hops);
    var_dump(socket_get_option($udp, IPPROTO_IP, IP_MULTICAST_TTL));
    set($udp6, IPPROTO_IPV6, IPV6_MULTICAST_HOPS, $hops);
    var_dump(socket_get_option($udp6, IPPROTO_IPV6, IPV6_MULTICAST_HOPS));
}
foreach ([false, 'yes'] as $loop) {
    set($udp, IPPROTO_IP, IP_MULTICAST_LOOP, $loop);
    var_dump(socket_get_option($udp, IPPROTO_IP, IP_MULTICAST_LOOP));
    set($udp6, IPPROTO_IPV6, IPV6_MULTICAST_LOOP, $loop);
    var_dump(socket_get_option($udp6, IPPROTO_IPV6, IPV6_MULTICAST_LOOP));
}

echo "-- errors\n";
set($udp, IPPROTO_IP, MCAST_JOIN_GROUP, []);
set($udp, IPPROTO_IP, MCAST_JOIN_GROUP, 5);
set($udp, IPPROTO_IP, MCAST_JOIN_SOURCE_GROUP, $group);
set($udp, IPPROTO_IP, MCAST_JOIN_GROUP, ['group' => '127.0.0.1']);
set($udp, IPPROTO_IP, MCAST_JOIN_GROUP, ['group' => '239.1.2.3', 'interface' => 'no-such-device']);
set($udp, IPPROTO_IP, MCAST_JOIN_GROUP, ['group' => '239.1.2.3', 'interface' => -1]);
set($udp, IPPROTO_IP, MCAST_JOIN_GROUP, ['group' => '239.1.2.3', 'interface' => 987654]);
set($unix, IPPROTO_IP, MCAST_JOIN_GROUP, $group);
--EXPECTF--
bool(true)

Warning: socket_set_option(): Unable to set socket option [98]: Address already in use in %smulticast.php on line 9
bool(false)
bool(true)
bool(true)
bool(true)

Warning: socket_set_option(): Unable to set socket option [99]: Cannot assign requested address in %smulticast.php on line 9
bool(false)
bool(true)
bool(true)

Warning: socket_set_option(): Unable to set socket option [22]: Invalid argument in %smulticast.php on line 9
bool(false)
bool(true)
bool(true)

Warning: socket_set_option(): Unable to set socket option [99]: Cannot assign requested address in %smulticast.php on line 9
bool(false)
-- interface, hops, loop
bool(true)
int(1)
bool(true)
int(1)
bool(true)
int(0)
bool(true)
int(0)
bool(true)
int(1)
bool(true)
int(1)
bool(true)
int(0)
bool(true)
int(0)
bool(true)
int(3)
bool(true)
int(3)
bool(true)
int(255)
bool(true)
int(255)
bool(true)
int(0)
bool(true)
int(0)
bool(true)
int(1)
bool(true)
int(1)
-- errors
ValueError: No key "group" passed in optval
ValueError: No key "group" passed in optval
ValueError: No key "source" passed in optval

Warning: socket_set_option(): Unable to set socket option [22]: Invalid argument in %smulticast.php on line 9
bool(false)

Warning: socket_set_option(): No interface with name "no-such-device" could be found in %smulticast.php on line 9
bool(false)
ValueError: Index must be between 0 and 4294967295

Warning: socket_set_option(): Unable to set socket option [19]: No such device in %smulticast.php on line 9
bool(false)

Warning: socket_set_option(): IP address used in the context of an unexpected type of socket in %smulticast.php on line 9
bool(false)
