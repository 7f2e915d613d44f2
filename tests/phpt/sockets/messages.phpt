--TEST--
socket_sendmsg(), socket_recvmsg(): data in pieces, addresses, credentials, packet information
--EXTENSIONS--
sockets
posix
--SKIPIF--
<?php
if (!@socket_bind(socket_create(AF_INET6, SOCK_DGRAM, SOL_UDP), '::1')) {
    die('skip there is no IPv6');
}
?>
--FILE--
<?php
function receive(Socket $socket, array $message, int $flags = 0): mixed
{
    var_dump(socket_recvmsg($socket, $message, $flags));
    return $message;
}
socket_create_pair(AF_UNIX, SOCK_DGRAM, 0, $pair);
var_dump(socket_sendmsg($pair[0], ['iov' => ['one ', 2, ' ', 3.5, null]]));
var_dump(receive($pair[1], ['controllen' => 100]));
var_dump(socket_sendmsg($pair[0], ['iov' => ['cut off']]));
var_dump(receive($pair[1], ['controllen' => 100, 'buffer_size' => 3])['flags'] === MSG_TRUNC);
var_dump(socket_sendmsg($pair[0], []), receive($pair[1], ['controllen' => 1])['iov']);

echo "-- credentials\n";
socket_set_option($pair[1], SOL_SOCKET, SO_PASSCRED, 1);
$own = ['pid' => getmypid(), 'uid' => posix_getuid(), 'gid' => posix_getgid()];
$space = socket_cmsg_space(SOL_SOCKET, SCM_CREDENTIALS);
socket_write($pair[0], 'by itself');
var_dump(receive($pair[1], ['controllen' => $space])['control'] === [['level' => SOL_SOCKET, 'type' => SCM_CREDENTIALS, 'data' => $own]]);
var_dump(socket_sendmsg($pair[0], ['iov' => ['explicitly'], 'control' => [['level' => SOL_SOCKET, 'type' => SCM_CREDENTIALS, 'data' => $own]]]));
var_dump(receive($pair[1], ['controllen' => $space])['control'][0]['data'] === $own);
socket_write($pair[0], 'no room');
$cut = receive($pair[1], ['controllen' => 4]);
var_dump($cut['control'], $cut['flags'] === MSG_CTRUNC);

echo "-- AF_INET\n";
$udp = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
socket_bind($udp, '127.0.0.1');
socket_getsockname($udp, $address, $port);
var_dump(socket_sendmsg($udp, ['name' => ['addr' => '127.0.0.1', 'port' => $port], 'iov' => ['to itself']]));
$message = receive($udp, ['controllen' => 1, 'name' => []]);
var_dump($message['name'] === ['family' => AF_INET, 'addr' => '127.0.0.1', 'port' => $port], $message['iov']);
var_dump(socket_sendmsg($udp, ['name' => ['family' => AF_INET, 'addr' => '127.0.0.1', 'port' => (string) $port], 'iov' => ['peeked at']]));
var_dump(receive($udp, ['controllen' => 1], MSG_PEEK)['iov'], receive($udp, ['controllen' => 1])['name']);

echo "-- AF_INET6\n";
$udp6 = socket_create(AF_INET6, SOCK_DGRAM, SOL_UDP);
socket_bind($udp6, '::1');
socket_getsockname($udp6, $address, $port);
foreach ([IPV6_RECVPKTINFO, IPV6_RECVHOPLIMIT, IPV6_RECVTCLASS] as $option) {
    socket_set_option($udp6, IPPROTO_IPV6, $option, 1);
}
var_dump(socket_sendmsg($udp6, [
    'name' => ['addr' => '::1', 'port' => $port, 'flowinfo' => 0, 'scope_id' => 0],
    'iov' => ['with options'],
    'control' => [
        ['level' => IPPROTO_IPV6, 'type' => IPV6_HOPLIMIT, 'data' => 10],
        ['level' => IPPROTO_IPV6, 'type' => IPV6_TCLASS, 'data' => '40'],
        ['level' => IPPROTO_IPV6, 'type' => IPV6_PKTINFO, 'data' => ['addr' => '::1', 'ifindex' => 'lo']],
    ],
]));
$space = socket_cmsg_space(IPPROTO_IPV6, IPV6_PKTINFO) + socket_cmsg_space(IPPROTO_IPV6, IPV6_HOPLIMIT) + socket_cmsg_space(IPPROTO_IPV6, IPV6_TCLASS);
$message = receive($udp6, ['controllen' => $space, 'name' => ['family' => AF_INET6]]);
var_dump($message['name'] === ['family' => AF_INET6, 'addr' => '::1', 'port' => $port, 'flowinfo' => 0, 'scope_id' => 0]);
foreach ($message['control'] as $control) {
    $name = [IPV6_PKTINFO => 'information', IPV6_HOPLIMIT => 'hops', IPV6_TCLASS => 'class'][$control['type']];
    echo $name, ' ', json_encode($control['data']), "\n";
}

echo "-- AF_UNIX\n";
$name = "\0messages-" . getmypid();
$abstract = socket_create(AF_UNIX, SOCK_DGRAM, 0);
var_dump(socket_bind($abstract, $name));
$sender = socket_create(AF_UNIX, SOCK_DGRAM, 0);
var_dump(socket_sendmsg($sender, ['name' => ['path' => $name], 'iov' => ['to an abstract name']]));
var_dump(receive($abstract, ['controllen' => 1])['iov']);
$path = sys_get_temp_dir() . '/messages-' . getmypid();
socket_bind($sender, $path);
var_dump(socket_sendmsg($sender, ['name' => ['path' => $name], 'iov' => ['from a path']]));
var_dump(receive($abstract, ['controllen' => 1, 'name' => []])['name'] === ['family' => AF_UNIX, 'path' => $path]);
unlink($path);
--EXPECT--
int(9)
int(9)
array(4) {
  ["name"]=>
  NULL
  ["control"]=>
  array(0) {
  }
  ["iov"]=>
  array(1) {
    [0]=>
    string(9) "one 2 3.5"
  }
  ["flags"]=>
  int(0)
}
int(7)
int(3)
bool(true)
int(0)
int(0)
array(0) {
}
-- credentials
int(9)
bool(true)
int(10)
int(10)
bool(true)
int(7)
array(0) {
}
bool(true)
-- AF_INET
int(9)
int(9)
bool(true)
array(1) {
  [0]=>
  string(9) "to itself"
}
int(9)
int(9)
int(9)
array(1) {
  [0]=>
  string(9) "peeked at"
}
NULL
-- AF_INET6
int(12)
int(12)
bool(true)
information {"addr":"::1","ifindex":1}
hops 10
class 40
-- AF_UNIX
bool(true)
int(19)
int(19)
array(1) {
  [0]=>
  string(19) "to an abstract name"
}
int(11)
int(11)
bool(true)
