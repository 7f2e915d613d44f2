--TEST--
socket_sendmsg(), socket_recvmsg(), socket_cmsg_space(): messages that cannot be converted
--EXTENSIONS--
sockets
--FILE--
<?php
$udp = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
$udp6 = socket_create(AF_INET6, SOCK_DGRAM, SOL_UDP);
$unix = socket_create(AF_UNIX, SOCK_DGRAM, 0);
$closed = socket_create(AF_UNIX, SOCK_DGRAM, 0);
socket_close($closed);
class Seven
{
    public function __toString(): string
    {
        return 'seven';
    }
}
$messages = [
    [$udp, ['iov' => 5]],
    [$udp, ['name' => 'x']],
    [$udp, ['name' => ['family' => 'x']]],
    [$udp, ['name' => ['family' => []]]],
    [$udp, ['name' => ['family' => 99]]],
    [$udp, ['name' => ['family' => PHP_INT_MAX]]],
    [$udp, ['name' => ['family' => AF_UNIX]]],
    [$udp, ['name' => ['family' => AF_INET6]]],
    [$unix, ['name' => ['family' => AF_INET]]],
    [$udp, ['name' => ['port' => 65536]]],
    [$udp, ['name' => ['port' => '12 apples']]],
    [$udp, ['name' => ['port' => new Seven]]],
    [$udp6, ['name' => ['flowinfo' => -1]]],
    [$udp6, ['name' => ['scope_id' => 4294967296]]],
    [$unix, ['name' => ['path' => '']]],
    [$unix, ['name' => ['path' => str_repeat('p', 108)]]],
    [$unix, ['name' => ['path' => '/no/such/socket'], 'iov' => ['x']]],
    [$udp, ['control' => 1]],
    [$udp, ['control' => [1]]],
    [$udp, ['control' => [['level' => 'x']]]],
    [$udp, ['control' => [['level' => SOL_SOCKET, 'type' => 99]]]],
    [$unix, ['control' => [['level' => SOL_SOCKET, 'type' => SCM_RIGHTS]]]],
    [$unix, ['control' => [['level' => SOL_SOCKET, 'type' => SCM_RIGHTS, 'data' => 1]]]],
    [$unix, ['control' => [['level' => SOL_SOCKET, 'type' => SCM_RIGHTS, 'data' => []]]]],
    [$unix, ['control' => [['level' => SOL_SOCKET, 'type' => SCM_RIGHTS, 'data' => [STDIN, 1]]]]],
    [$unix, ['control' => [['level' => SOL_SOCKET, 'type' => SCM_RIGHTS, 'data' => [$closed]]]]],
    [$unix, ['control' => [['level' => SOL_SOCKET, 'type' => SCM_RIGHTS, 'data' => [stream_context_create()]]]]],
    [$unix, ['control' => [['level' => SOL_SOCKET, 'type' => SCM_RIGHTS, 'data' => [fopen('php://memory', 'r')]]]]],
    [$unix, ['control' => [['level' => SOL_SOCKET, 'type' => SCM_CREDENTIALS, 'data' => []]]]],
    [$unix, ['control' => [['level' => SOL_SOCKET, 'type' => SCM_CREDENTIALS, 'data' => ['pid' => -1, 'uid' => 0, 'gid' => 0]]]]],
    [$unix, ['control' => [['level' => SOL_SOCKET, 'type' => SCM_CREDENTIALS, 'data' => ['pid' => 1, 'uid' => -1, 'gid' => 0]]]]],
    [$udp6, ['control' => [['level' => IPPROTO_IPV6, 'type' => IPV6_HOPLIMIT, 'data' => 2147483648]]]],
    [$udp6, ['control' => [['level' => IPPROTO_IPV6, 'type' => IPV6_PKTINFO, 'data' => ['addr' => '::1']]]]],
    [$udp6, ['control' => [['level' => IPPROTO_IPV6, 'type' => IPV6_PKTINFO, 'data' => ['addr' => '::1', 'ifindex' => 'no-such-device']]]]],
    [$unix, ['iov' => array_fill(0, 1025, 'x')]],
    [$unix, ['iov' => ['nobody is there']]],
];
foreach ($messages as [$socket, $message]) {
    var_dump(socket_sendmsg($socket, $message));
}

echo "-- receiving\n";
socket_set_nonblock($unix);
foreach ([[], ['controllen' => 0], ['controllen' => -1], ['controllen' => 'x'], ['controllen' => 1, 'buffer_size' => -1], ['controllen' => 1, 'buffer_size' => 104857601], ['controllen' => 1, 'name' => 1], ['controllen' => 1, 'name' => ['family' => AF_INET]], ['controllen' => 1]] as $message) {
    var_dump(socket_recvmsg($unix, $message));
}
var_dump(socket_last_error() === SOCKET_EAGAIN, socket_last_error($unix) === SOCKET_EAGAIN);

echo "-- arguments\n";
$calls = [
    fn () => socket_sendmsg($unix, [], PHP_INT_MAX),
    fn () => socket_sendmsg($closed, []),
    fn () => socket_recvmsg($closed, $message),
    fn () => socket_recvmsg($unix, $undefined),
    fn () => socket_cmsg_space(SOL_SOCKET, SCM_RIGHTS, -1),
    fn () => socket_cmsg_space(SOL_SOCKET, SCM_RIGHTS, PHP_INT_MAX),
    fn () => socket_cmsg_space(PHP_INT_MAX, SCM_RIGHTS),
    fn () => socket_cmsg_space(SOL_SOCKET, PHP_INT_MIN),
    fn () => socket_cmsg_space(SOL_SOCKET, 99),
];
foreach ($calls as $call) {
    try {
        var_dump($call());
    } catch (Error $error) {
        echo get_class($error), ': ', $error->getMessage(), "\n";
    }
}
var_dump(socket_cmsg_space(SOL_SOCKET, SCM_RIGHTS), socket_cmsg_space(SOL_SOCKET, SCM_RIGHTS, 1), socket_cmsg_space(SOL_SOCKET, SCM_RIGHTS, 3), socket_cmsg_space(SOL_SOCKET, SCM_CREDENTIALS, 3));
--EXPECTF--
Warning: socket_sendmsg(): error converting user data (path: msghdr > iov): expected an array here in %smessages_errors.php on line 53
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > name): expected an array here in %smessages_errors.php on line 53
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > name > family): expected an integer, but got a non numeric string (possibly from a converted object): 'x' in %smessages_errors.php on line 53
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > name > family): expected an integer, either of a PHP integer type or of a convertible type in %smessages_errors.php on line 53
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > name): the only families currently supported are AF_INET, AF_INET6 and AF_UNIX in %smessages_errors.php on line 53
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > name > family): given PHP integer is out of bounds for a native int in %smessages_errors.php on line 53
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > name): the specified family (AF_UNIX) is not supported on this socket in %smessages_errors.php on line 53
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > name): the specified family (AF_INET6) is not supported on this socket in %smessages_errors.php on line 53
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > name): the specified family (number 2) is not supported on this socket in %smessages_errors.php on line 53
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > name > port): given PHP integer is out of bounds for an unsigned 16-bit integer in %smessages_errors.php on line 53
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > name > port): expected an integer, but got a non numeric string (possibly from a converted object): '12 apples' in %smessages_errors.php on line 53
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > name > port): expected an integer, but got a non numeric string (possibly from a converted object): 'seven' in %smessages_errors.php on line 53
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > name > flowinfo): given PHP integer is out of bounds for an unsigned 32-bit integer in %smessages_errors.php on line 53
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > name > scope_id): given PHP integer is out of bounds for an unsigned 32-bit integer in %smessages_errors.php on line 53
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > name > path): the path is cannot be empty in %smessages_errors.php on line 53
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > name > path): the path is too long, the maximum permitted length is 107 in %smessages_errors.php on line 53
bool(false)

Warning: socket_sendmsg(): Error in sendmsg [2]: No such file or directory in %smessages_errors.php on line 53
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > control): expected an array here in %smessages_errors.php on line 53
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > control > element #0): expected an array here in %smessages_errors.php on line 53
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > control > element #0 > level): expected an integer, but got a non numeric string (possibly from a converted object): 'x' in %smessages_errors.php on line 53
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > control > element #0): cmsghdr with level 1 and type 99 not supported in %smessages_errors.php on line 53
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > control > element #0): cmsghdr should have a 'data' element here in %smessages_errors.php on line 53
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > control > element #0): expected an array here in %smessages_errors.php on line 53
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > control > element #0): expected at least one element in this array in %smessages_errors.php on line 53
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > control > element #0 > data > element #2): expected a Socket object or a stream resource in %smessages_errors.php on line 53
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > control > element #0 > data > element #1): socket is already closed in %smessages_errors.php on line 53
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > control > element #0 > data > element #1): resource is not a stream in %smessages_errors.php on line 53
bool(false)

Warning: socket_sendmsg(): Cannot represent a stream of type MEMORY as a File Descriptor in %smessages_errors.php on line 53

Warning: socket_sendmsg(): error converting user data (path: msghdr > control > element #0 > data > element #1): cast stream to file descriptor failed in %smessages_errors.php on line 53
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > control > element #0 > data): The key 'pid' is required in %smessages_errors.php on line 53
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > control > element #0 > data > pid): given PHP integer is out of bounds for a pid_t value in %smessages_errors.php on line 53
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > control > element #0 > data > uid): given PHP integer is out of bounds for a uid_t value in %smessages_errors.php on line 53
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > control > element #0 > data): given PHP integer is out of bounds for a native int in %smessages_errors.php on line 53
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > control > element #0 > data): The key 'ifindex' is required in %smessages_errors.php on line 53
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > control > element #0 > data > ifindex): no interface with name "no-such-device" could be found in %smessages_errors.php on line 53
bool(false)

Warning: socket_sendmsg(): Error in sendmsg [90]: Message too long in %smessages_errors.php on line 53
bool(false)

Warning: socket_sendmsg(): Error in sendmsg [107]: Transport endpoint is not connected in %smessages_errors.php on line 53
bool(false)
-- receiving

Warning: socket_recvmsg(): error converting user data (path: msghdr): The key 'controllen' is required in %smessages_errors.php on line 59
bool(false)

Warning: socket_recvmsg(): error converting user data (path: msghdr > controllen): controllen cannot be 0 in %smessages_errors.php on line 59
bool(false)

Warning: socket_recvmsg(): error converting user data (path: msghdr > controllen): given PHP integer is out of bounds for an unsigned 32-bit integer in %smessages_errors.php on line 59
bool(false)

Warning: socket_recvmsg(): error converting user data (path: msghdr > controllen): expected an integer, but got a non numeric string (possibly from a converted object): 'x' in %smessages_errors.php on line 59
bool(false)

Warning: socket_recvmsg(): error converting user data (path: msghdr > buffer_size): the buffer size must be between 1 and 104857600; given -1 in %smessages_errors.php on line 59
bool(false)

Warning: socket_recvmsg(): error converting user data (path: msghdr > buffer_size): the buffer size must be between 1 and 104857600; given 104857601 in %smessages_errors.php on line 59
bool(false)

Warning: socket_recvmsg(): error converting user data (path: msghdr > name): expected an array here in %smessages_errors.php on line 59
bool(false)

Warning: socket_recvmsg(): error converting user data (path: msghdr > name): the specified family (number 2) is not supported on this socket in %smessages_errors.php on line 59
bool(false)

Warning: socket_recvmsg(): Error in recvmsg [11]: Resource temporarily unavailable in %smessages_errors.php on line 59
bool(false)
bool(true)
bool(false)
-- arguments
ValueError: socket_sendmsg(): Argument #3 ($flags) must be between -2147483648 and 2147483647
Error: socket_sendmsg(): Argument #1 ($socket) has already been closed
Error: socket_recvmsg(): Argument #1 ($socket) has already been closed
TypeError: socket_recvmsg(): Argument #2 ($message) must be of type array, null given
ValueError: socket_cmsg_space(): Argument #3 ($num) must be greater than or equal to 0
ValueError: socket_cmsg_space(): Argument #3 ($num) must be between -2147483648 and 2147483647
ValueError: socket_cmsg_space(): Argument #1 ($level) must be between -2147483648 and 2147483647
ValueError: socket_cmsg_space(): Argument #2 ($type) must be between -2147483648 and 2147483647
ValueError: Pair level 1 and/or type 99 is not supported
int(16)
int(24)
int(32)
int(32)
