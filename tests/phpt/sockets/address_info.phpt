--TEST--
socket_addrinfo_lookup(), _explain(), _bind(), _connect(): addresses of hosts and sockets for them
--EXTENSIONS--
sockets
--FILE--
<?php
foreach ([
    ['127.0.0.1', '80', ['ai_socktype' => SOCK_STREAM]],
    ['::1', '53', ['ai_socktype' => SOCK_DGRAM]],
    ['127.0.0.1', null, ['ai_socktype' => '1', 'ai_protocol' => SOL_TCP, 'ai_family' => AF_INET, 'ai_flags' => AI_NUMERICHOST]],
    ['127.0.0.1'],
    ['127.0.0.1', '80', [1, 2, 3]],
    ['127.0.0.1', '80', [3 => 'x', 'ai_socktype' => SOCK_STREAM]],
    ['not a number', '80', ['ai_flags' => AI_NUMERICHOST]],
    ['127.0.0.1', 'no such service', ['ai_socktype' => SOCK_STREAM]],
    ['127.0.0.1', '80', ['ai_family' => AF_UNIX]],
    ['127.0.0.1', '80', ['ai_family' => AF_INET, 'family' => 1]],
    ['127.0.0.1', '80', 1],
] as $arguments) {
    try {
        $found = socket_addrinfo_lookup(...$arguments);
        echo json_encode($found === false ? false : array_map('socket_addrinfo_explain', $found)), "\n";
    } catch (Error $error) {
        echo get_class($error), ': ', $error->getMessage(), "\n";
    }
}

echo "-- sockets\n";
[$any] = socket_addrinfo_lookup('127.0.0.1', '0', ['ai_socktype' => SOCK_STREAM]);
$server = socket_addrinfo_bind($any);
socket_listen($server);
socket_getsockname($server, $address, $port);
[$info] = socket_addrinfo_lookup('127.0.0.1', (string) $port, ['ai_socktype' => SOCK_STREAM]);
$client = socket_addrinfo_connect($info);
$accepted = socket_accept($server);
socket_write($client, 'hello');
var_dump(socket_read($accepted, 10));
var_dump(socket_addrinfo_bind($info), socket_last_error() === SOCKET_EADDRINUSE);
socket_close($server);
socket_close($accepted);
socket_close($client);
var_dump(socket_addrinfo_connect($info), socket_last_error() === SOCKET_ECONNREFUSED);

echo "-- objects\n";
var_dump($info, $info == $any, $info == $info);
foreach ([fn () => new AddressInfo(), fn () => clone $info, fn () => serialize($info), fn () => $info->x = 1, fn () => socket_addrinfo_explain($client)] as $call) {
    try {
        $call();
    } catch (Throwable $error) {
        echo get_class($error), ': ', $error->getMessage(), "\n";
    }
}
--EXPECTF--
[{"ai_flags":0,"ai_family":2,"ai_socktype":1,"ai_protocol":6,"ai_addr":{"sin_port":80,"sin_addr":"127.0.0.1"}}]
[{"ai_flags":0,"ai_family":10,"ai_socktype":2,"ai_protocol":17,"ai_addr":{"sin6_port":53,"sin6_addr":"::1"}}]
[{"ai_flags":4,"ai_family":2,"ai_socktype":1,"ai_protocol":6,"ai_addr":{"sin_port":0,"sin_addr":"127.0.0.1"}}]
[{"ai_flags":0,"ai_family":2,"ai_socktype":1,"ai_protocol":6,"ai_addr":{"sin_port":0,"sin_addr":"127.0.0.1"}},{"ai_flags":0,"ai_family":2,"ai_socktype":2,"ai_protocol":17,"ai_addr":{"sin_port":0,"sin_addr":"127.0.0.1"}},{"ai_flags":0,"ai_family":2,"ai_socktype":3,"ai_protocol":0,"ai_addr":{"sin_port":0,"sin_addr":"127.0.0.1"}}]
[{"ai_flags":0,"ai_family":2,"ai_socktype":1,"ai_protocol":6,"ai_addr":{"sin_port":80,"sin_addr":"127.0.0.1"}},{"ai_flags":0,"ai_family":2,"ai_socktype":2,"ai_protocol":17,"ai_addr":{"sin_port":80,"sin_addr":"127.0.0.1"}},{"ai_flags":0,"ai_family":2,"ai_socktype":3,"ai_protocol":0,"ai_addr":{"sin_port":80,"sin_addr":"127.0.0.1"}}]
[{"ai_flags":0,"ai_family":2,"ai_socktype":1,"ai_protocol":6,"ai_addr":{"sin_port":80,"sin_addr":"127.0.0.1"}}]
false
false
false
ValueError: socket_addrinfo_lookup(): Argument #3 ($hints) must only contain array keys "ai_flags", "ai_socktype", "ai_protocol", or "ai_family"
TypeError: socket_addrinfo_lookup(): Argument #3 ($hints) must be of type array, int given
-- sockets
string(5) "hello"

Warning: socket_addrinfo_bind(): Unable to bind address [98]: Address already in use in %saddress_info.php on line 33
bool(false)
bool(true)

Warning: socket_addrinfo_connect(): Unable to connect address [111]: Connection refused in %saddress_info.php on line 37
bool(false)
bool(true)
-- objects
object(AddressInfo)#1 (0) {
}
bool(false)
bool(true)
Error: Cannot directly construct AddressInfo, use socket_addrinfo_lookup() instead
Error: Trying to clone an uncloneable object of class AddressInfo
Exception: Serialization of 'AddressInfo' is not allowed
Error: Cannot create dynamic property AddressInfo::$x
TypeError: socket_addrinfo_explain(): Argument #1 ($address) must be of type AddressInfo, Socket given
