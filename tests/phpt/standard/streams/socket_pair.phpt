--TEST--
stream_socket_pair(): data, time limits, ends, and a forked child
--EXTENSIONS--
pcntl
--FILE--
<?php
$p = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0); var_dump($p, stream_get_meta_data($p[0]), fwrite($p[0], "hello\nworld"), fgets($p[1]), fread($p[1], 5), ftell($p[1]));
stream_set_blocking($p[1], false); var_dump(fread($p[1], 10), feof($p[1])); stream_set_blocking($p[1], true);
stream_set_timeout($p[1], 0, 50000); var_dump(fread($p[1], 10), stream_get_meta_data($p[1])['timed_out'], feof($p[1]));
var_dump(stream_socket_shutdown($p[0], STREAM_SHUT_WR), fread($p[1], 10), feof($p[1]), fwrite($p[1], "back"), fclose($p[1]), fread($p[0], 10), feof($p[0]), fread($p[0], 10));
$q = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_DGRAM, 0); fwrite($q[0], "one"); fwrite($q[0], "two"); var_dump(fread($q[1], 100), fread($q[1], 100));
fclose($q[1]); var_dump(fwrite($q[0], "x"), stream_socket_pair(999, 1, 0), fseek($q[0], 1), fstat($q[0])['size'] ?? null);
try { stream_socket_shutdown($p[0], 7); } catch (ValueError $e) { echo $e->getMessage(), "\n"; }
if (function_exists('pcntl_fork')) { $r = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, STREAM_IPPROTO_IP); if (!pcntl_fork()) { fclose($r[0]); fwrite($r[1], "from child\n"); exit; } fclose($r[1]); var_dump(stream_get_contents($r[0])); pcntl_wait($s); }
?>
--EXPECTF--
array(2) {
  [0]=>
  resource(4) of type (stream)
  [1]=>
  resource(5) of type (stream)
}
array(7) {
  ["timed_out"]=>
  bool(false)
  ["blocked"]=>
  bool(true)
  ["eof"]=>
  bool(false)
  ["stream_type"]=>
  string(14) "generic_socket"
  ["mode"]=>
  string(2) "r+"
  ["unread_bytes"]=>
  int(0)
  ["seekable"]=>
  bool(false)
}
int(11)
string(6) "hello
"
string(5) "world"
int(11)
string(0) ""
bool(false)
bool(false)
bool(true)
bool(false)
bool(true)
string(0) ""
bool(true)
int(4)
bool(true)
string(4) "back"
bool(true)
string(0) ""
string(3) "one"
string(3) "two"

Notice: fwrite(): Send of 1 bytes failed with errno=111 Connection refused in %ssocket_pair.php on line 7

Warning: stream_socket_pair(): Failed to create sockets: [97]: Address family not supported by protocol in %ssocket_pair.php on line 7

Warning: fseek(): Stream does not support seeking in %ssocket_pair.php on line 7
bool(false)
bool(false)
int(-1)
int(0)
stream_socket_shutdown(): Argument #2 ($mode) must be one of STREAM_SHUT_RD, STREAM_SHUT_WR, or STREAM_SHUT_RDWR
string(11) "from child
"
