--TEST--
socket_export_stream(): the stream of each kind of socket, one descriptor for both, who closes it
--EXTENSIONS--
sockets
--FILE--
<?php
foreach ([[AF_INET, SOCK_STREAM], [AF_INET, SOCK_DGRAM], [AF_UNIX, SOCK_STREAM], [AF_UNIX, SOCK_DGRAM], [AF_UNIX, SOCK_SEQPACKET]] as [$family, $type]) {
    $socket = socket_create($family, $type, 0);
    socket_set_nonblock($socket);
    $stream = socket_export_stream($socket);
    echo json_encode(stream_get_meta_data($stream)), "\n";
    var_dump(socket_export_stream($socket) === $stream);
}

echo "-- both\n";
socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair);
$first = socket_export_stream($pair[0]);
fwrite($first, "line one\nline two\n");
var_dump(socket_read($pair[1], 9));
$second = socket_export_stream($pair[1]);
var_dump(fgets($second), stream_set_blocking($second, false), socket_read($pair[1], 4), socket_last_error($pair[1]) === SOCKET_EAGAIN);
var_dump(socket_set_block($pair[1]), stream_get_meta_data($second)['blocked']);

echo "-- ends\n";
fclose($first);
$calls = [
    fn () => socket_write($pair[0], 'x'),
    fn () => get_resource_type(socket_export_stream($pair[0])),
    fn () => socket_close($pair[0]),
    fn () => socket_export_stream($pair[0]),
];
foreach ($calls as $call) {
    try {
        var_dump($call());
    } catch (Error $error) {
        echo get_class($error), ': ', $error->getMessage(), "\n";
    }
}
unset($pair);
var_dump(fgets($second), feof($second));
socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair);
$stream = socket_export_stream($pair[0]);
unset($pair[0]);
fwrite($stream, 'alive');
var_dump(socket_read($pair[1], 10));
unset($stream);
var_dump(socket_read($pair[1], 10));

echo "-- servers\n";
$server = socket_create_listen(0);
socket_getsockname($server, $address, $port);
$streamServer = socket_export_stream($server);
$client = stream_socket_client("tcp://127.0.0.1:$port");
$accepted = stream_socket_accept($streamServer, 5);
$socket = socket_import_stream($client);
socket_write($socket, "hello\n");
var_dump(fgets($accepted), socket_getpeername($socket, $peer, $peerPort), $peer, $peerPort === $port);
var_dump(socket_export_stream($socket) === $client);
$read = [$streamServer];
$write = $except = null;
var_dump(stream_select($read, $write, $except, 0));
fclose($streamServer);
var_dump(socket_accept($server));
--EXPECTF--
{"timed_out":false,"blocked":false,"eof":false,"stream_type":"tcp_socket\/ssl","mode":"r+","unread_bytes":0,"seekable":false}
bool(true)
{"timed_out":false,"blocked":false,"eof":false,"stream_type":"udp_socket","mode":"r+","unread_bytes":0,"seekable":false}
bool(true)
{"timed_out":false,"blocked":false,"eof":false,"stream_type":"unix_socket","mode":"r+","unread_bytes":0,"seekable":false}
bool(true)
{"timed_out":false,"blocked":false,"eof":false,"stream_type":"udg_socket","mode":"r+","unread_bytes":0,"seekable":false}
bool(true)
{"timed_out":false,"blocked":false,"eof":false,"stream_type":"generic_socket","mode":"r+","unread_bytes":0,"seekable":false}
bool(true)
-- both
string(9) "line one
"
string(9) "line two
"
bool(true)
bool(false)
bool(true)
bool(true)
bool(true)
-- ends

Warning: socket_write(): unable to write to socket [9]: Bad file descriptor in %sexport_stream.php on line 22
bool(false)
string(7) "Unknown"
TypeError: socket_close(): supplied resource is not a valid stream resource
Error: socket_export_stream(): Argument #1 ($socket) has already been closed
bool(false)
bool(true)
string(5) "alive"
string(0) ""
-- servers
string(6) "hello
"
bool(true)
string(9) "127.0.0.1"
bool(true)
bool(true)
int(0)

Warning: socket_accept(): unable to accept incoming connection [9]: Bad file descriptor in %sexport_stream.php on line 58
bool(false)
