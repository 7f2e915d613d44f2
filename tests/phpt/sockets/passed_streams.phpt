--TEST--
SCM_RIGHTS: streams passed to a child process become streams and sockets there
--EXTENSIONS--
sockets
pcntl
--FILE--
<?php
socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $channel);
$child = pcntl_fork();
if ($child === 0) {
    socket_close($channel[0]);
    $message = ['controllen' => socket_cmsg_space(SOL_SOCKET, SCM_RIGHTS, 3)];
    socket_recvmsg($channel[1], $message);
    [$file, $reader, $socket] = $message['control'][0]['data'];
    printf("%s: %s, %s, %s\n", $message['iov'][0], get_debug_type($file), get_debug_type($reader), get_debug_type($socket));
    printf("%s of %s\n", fgets($file), stream_get_meta_data($file)['mode']);
    echo fgets($reader);
    socket_write($socket, "from the child\n");
    exit(0);
}
$file = tmpfile();
fwrite($file, 'content');
rewind($file);
[$ours, $theirs] = stream_socket_pair(AF_UNIX, SOCK_STREAM, 0);
[$writer, $reader] = stream_socket_pair(AF_UNIX, SOCK_STREAM, 0);
$process = popen('echo from a pipe', 'r');
$sent = socket_sendmsg($channel[0], [
    'iov' => ['three'],
    'control' => [['level' => SOL_SOCKET, 'type' => SCM_RIGHTS, 'data' => [$file, $process, $theirs]]],
]);
fclose($theirs);
echo fgets($ours);
pcntl_waitpid($child, $status);
var_dump($sent, $status, fgets($ours));
--EXPECT--
three: resource (stream), resource (stream), Socket
content of rw
from a pipe
from the child
int(5)
int(0)
bool(false)
