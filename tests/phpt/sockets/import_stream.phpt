--TEST--
socket_import_stream(): a socket and a stream on one descriptor
--EXTENSIONS--
sockets
--FILE--
<?php
[$stream, $other] = stream_socket_pair(AF_UNIX, SOCK_STREAM, 0);
$socket = socket_import_stream($stream);
var_dump($socket, socket_write($socket, "from the socket\n"), fgets($other));
fwrite($other, "one\ntwo\n");
var_dump(socket_read($socket, 4), fgets($stream));
var_dump(socket_set_nonblock($socket), stream_get_meta_data($stream)['blocked'], socket_read($socket, 1));
var_dump(socket_set_block($socket), stream_get_meta_data($stream)['blocked']);
socket_close($socket);
var_dump($stream, fgets($other));
try {
    socket_read($socket, 1);
} catch (Error $error) {
    echo $error->getMessage(), "\n";
}

echo "-- the stream goes\n";
[$stream, $other] = stream_socket_pair(AF_UNIX, SOCK_STREAM, 0);
$socket = socket_import_stream($stream);
fclose($stream);
var_dump(socket_write($socket, 'x'), socket_set_nonblock($socket));
try {
    socket_close($socket);
} catch (Error $error) {
    echo $error->getMessage(), "\n";
}

echo "-- the socket keeps it\n";
[$stream, $other] = stream_socket_pair(AF_UNIX, SOCK_STREAM, 0);
$socket = socket_import_stream($stream);
unset($stream);
fwrite($other, 'still there');
var_dump(socket_read($socket, 100));
unset($socket);
var_dump(fread($other, 1), feof($other));

echo "-- no sockets\n";
var_dump(socket_import_stream(fopen(__FILE__, 'r')), socket_import_stream(fopen('php://memory', 'r')));
fclose($other);
foreach ([$other, stream_context_create(), 5] as $value) {
    try {
        socket_import_stream($value);
    } catch (TypeError $error) {
        echo $error->getMessage(), "\n";
    }
}
--EXPECTF--
object(Socket)#1 (0) {
}
int(16)
string(16) "from the socket
"
string(4) "one
"
string(4) "two
"
bool(true)
bool(false)
bool(false)
bool(true)
bool(true)
resource(4) of type (Unknown)
bool(false)
socket_read(): Argument #1 ($socket) has already been closed
-- the stream goes

Warning: socket_write(): unable to write to socket [9]: Bad file descriptor in %simport_stream.php on line 21

Warning: socket_set_nonblock(): unable to set nonblocking mode [9]: Bad file descriptor in %simport_stream.php on line 21
bool(false)
bool(false)
socket_close(): supplied resource is not a valid stream resource
-- the socket keeps it
string(11) "still there"
string(0) ""
bool(true)
-- no sockets

Warning: socket_import_stream(): Cannot represent a stream of type STDIO as a Socket Descriptor in %simport_stream.php on line 38

Warning: socket_import_stream(): Cannot represent a stream of type MEMORY as a Socket Descriptor in %simport_stream.php on line 38
bool(false)
bool(false)
socket_import_stream(): supplied resource is not a valid stream resource
socket_import_stream(): supplied resource is not a valid stream resource
socket_import_stream(): Argument #1 ($stream) must be of type resource, int given
