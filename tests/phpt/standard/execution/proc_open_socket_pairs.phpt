--TEST--
proc_open() with pairs of sockets: the ends are sockets, and the process sees the end of what is closed
--FILE--
<?php
$process = proc_open(['cat'], [['socket'], ['socket']], $pipes);
var_dump(stream_get_meta_data($pipes[0])['stream_type'], stream_socket_get_name($pipes[0], false));
var_dump(fwrite($pipes[0], "sent\n"), fgets($pipes[1]));
fclose($pipes[0]);
stream_set_timeout($pipes[1], 10);
var_dump(fgets($pipes[1]), feof($pipes[1]), proc_close($process));

$process = proc_open(['true'], [['socket'], ['pipe', 'w']], $pipes);
for ($end = microtime(true) + 30; proc_get_status($process)['running'] && microtime(true) < $end;) { usleep(1000); }
var_dump(stream_get_contents($pipes[1]), fwrite($pipes[0], "abc"), stream_socket_shutdown($pipes[0], STREAM_SHUT_WR));
?>
--EXPECTF--
string(14) "generic_socket"
bool(false)
int(5)
string(5) "sent
"
bool(false)
bool(true)
int(0)

Notice: fwrite(): Send of 3 bytes failed with errno=32 Broken pipe in %sproc_open_socket_pairs.php on line 11
string(0) ""
bool(false)
bool(true)
