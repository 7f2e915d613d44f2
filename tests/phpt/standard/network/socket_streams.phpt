--TEST--
Clients and servers on TCP, UDP and Unix sockets: metadata, names, and what is said about bad addresses
--FILE--
<?php
set_error_handler(function (int $level, string $text): bool {
    echo $level === E_WARNING ? "Warning: " : "Notice: ", preg_replace('/:\d{4,5}(?= )/', ':PORT', $text), "\n";
    return true;
});
$pid = getmypid();
$s = stream_socket_server("tcp://127.0.0.1:0", $e, $m); var_dump($s, $e, $m, stream_get_meta_data($s));
$n = stream_socket_get_name($s, false);
$c = stream_socket_client("tcp://$n"); var_dump($c, stream_get_meta_data($c));
$a = stream_socket_accept($s, 1, $p); var_dump($a, $p === stream_socket_get_name($c,false), stream_get_meta_data($a));
var_dump(@stream_socket_accept($s, 0.01)); stream_socket_accept($s, 0);
stream_socket_accept($a, 0);
$u = stream_socket_server("udp://127.0.0.1:0", $e, $m); var_dump($u, $e,$m);
$u = stream_socket_server("udp://127.0.0.1:0", $e, $m, STREAM_SERVER_BIND); var_dump(stream_get_meta_data($u));
$ab = stream_socket_server("unix://\0minphp-$pid", $e, $m); var_dump($ab, $e, $m);
$cb = stream_socket_client("unix://\0minphp-$pid"); var_dump(stream_get_meta_data($cb)); $x = stream_socket_accept($ab, 1); var_dump(stream_socket_get_name($x, true));
stream_socket_client("unix:///nonexist/x", $e, $m); var_dump($e,$m);
stream_socket_server("unix:///nonexist/x", $e, $m); var_dump($e,$m);
stream_socket_client("foo://x", $e, $m); var_dump($m);
stream_socket_client("tcp://127.0.0.1", $e, $m); var_dump($e,$m);
stream_socket_client("tcp://127.0.0.1:", $e, $m); var_dump($e,$m);
stream_socket_client("tcp://[::1:", $e, $m); var_dump($e,$m);
stream_socket_client("tcp://[::1]:1", $e, $m); var_dump($e,$m);
stream_socket_client("tcp://127.0.0.1:1", $e, $m); var_dump($e,$m);
stream_socket_client("tcp://a\0b:1", $e, $m); var_dump($e,$m);
stream_socket_server("tcp://a\0b:1", $e, $m); var_dump($e,$m);
stream_socket_server("$n", $e, $m); var_dump($e,$m);
fsockopen("127.0.0.1", 1, $e, $m); var_dump($e,$m);
fsockopen("udp://127.0.0.1", 1, $e, $m); var_dump($e,$m);
fsockopen("127.0.0.1", -1, $e, $m); var_dump($e,$m);
fsockopen("", 1, $e, $m); var_dump($e,$m);
foreach ([NAN, INF, -5] as $t) try { var_dump(stream_socket_client("127.0.0.1:1", $e, $m, $t)); } catch (\Throwable $t) { echo get_class($t), $t->getMessage(), "\n"; }



var_dump(stream_socket_recvfrom($a, 100, STREAM_PEEK)); var_dump(stream_socket_recvfrom($a, 100, 0, $addr), $addr);
try { stream_socket_recvfrom($a, 0); } catch (\Throwable $t) { echo get_class($t), $t->getMessage(), "\n"; }
fclose($a); var_dump(fread($c, 10), stream_get_meta_data($c), feof($c)); var_dump(fwrite($c, "x")); usleep(1000); var_dump(fwrite($c, "x"));
--EXPECT--
resource(5) of type (stream)
int(0)
string(0) ""
array(7) {
  ["timed_out"]=>
  bool(false)
  ["blocked"]=>
  bool(true)
  ["eof"]=>
  bool(false)
  ["stream_type"]=>
  string(14) "tcp_socket/ssl"
  ["mode"]=>
  string(2) "r+"
  ["unread_bytes"]=>
  int(0)
  ["seekable"]=>
  bool(false)
}
resource(6) of type (stream)
array(7) {
  ["timed_out"]=>
  bool(false)
  ["blocked"]=>
  bool(true)
  ["eof"]=>
  bool(false)
  ["stream_type"]=>
  string(14) "tcp_socket/ssl"
  ["mode"]=>
  string(2) "r+"
  ["unread_bytes"]=>
  int(0)
  ["seekable"]=>
  bool(false)
}
resource(7) of type (stream)
bool(true)
array(7) {
  ["timed_out"]=>
  bool(false)
  ["blocked"]=>
  bool(true)
  ["eof"]=>
  bool(false)
  ["stream_type"]=>
  string(14) "tcp_socket/ssl"
  ["mode"]=>
  string(2) "r+"
  ["unread_bytes"]=>
  int(0)
  ["seekable"]=>
  bool(false)
}
Warning: stream_socket_accept(): Accept failed: Connection timed out
bool(false)
Warning: stream_socket_accept(): Accept failed: Connection timed out
Warning: stream_socket_accept(): Accept failed: Connection timed out
Warning: stream_socket_server(): Unable to connect to udp://127.0.0.1:0 (Unknown error)
bool(false)
int(0)
string(0) ""
array(7) {
  ["timed_out"]=>
  bool(false)
  ["blocked"]=>
  bool(true)
  ["eof"]=>
  bool(false)
  ["stream_type"]=>
  string(10) "udp_socket"
  ["mode"]=>
  string(2) "r+"
  ["unread_bytes"]=>
  int(0)
  ["seekable"]=>
  bool(false)
}
resource(10) of type (stream)
int(0)
string(0) ""
array(7) {
  ["timed_out"]=>
  bool(false)
  ["blocked"]=>
  bool(true)
  ["eof"]=>
  bool(false)
  ["stream_type"]=>
  string(11) "unix_socket"
  ["mode"]=>
  string(2) "r+"
  ["unread_bytes"]=>
  int(0)
  ["seekable"]=>
  bool(false)
}
bool(false)
Warning: stream_socket_client(): Unable to connect to unix:///nonexist/x (No such file or directory)
int(2)
string(25) "No such file or directory"
Warning: stream_socket_server(): Unable to connect to unix:///nonexist/x (Unknown error)
int(0)
string(0) ""
Warning: stream_socket_client(): Unable to connect to foo://x (Unable to find the socket transport "foo" - did you forget to enable it when you configured PHP?)
string(96) "Unable to find the socket transport "foo" - did you forget to enable it when you configured PHP?"
Warning: stream_socket_client(): Unable to connect to tcp://127.0.0.1 (Failed to parse address "127.0.0.1")
int(0)
string(35) "Failed to parse address "127.0.0.1""
Warning: stream_socket_client(): Unable to connect to tcp://127.0.0.1: (Failed to parse address "127.0.0.1:")
int(0)
string(36) "Failed to parse address "127.0.0.1:""
Warning: stream_socket_client(): Unable to connect to tcp://[::1: (Failed to parse IPv6 address "[::1:")
int(0)
string(36) "Failed to parse IPv6 address "[::1:""
Warning: stream_socket_client(): Unable to connect to tcp://[::1]:1 (Connection refused)
int(111)
string(18) "Connection refused"
Warning: stream_socket_client(): Unable to connect to tcp://127.0.0.1:1 (Connection refused)
int(111)
string(18) "Connection refused"
Warning: stream_socket_client(): Unable to connect to tcp://a\0b:1 (The hostname must not contain null bytes)
int(0)
string(40) "The hostname must not contain null bytes"
Warning: stream_socket_server(): Unable to connect to tcp://a (The hostname must not contain null bytes)
int(0)
string(40) "The hostname must not contain null bytes"
Warning: stream_socket_server(): Unable to connect to 127.0.0.1:PORT (Address already in use)
int(0)
string(22) "Address already in use"
Warning: fsockopen(): Unable to connect to 127.0.0.1:1 (Connection refused)
int(111)
string(18) "Connection refused"
int(0)
string(0) ""
Warning: fsockopen(): Unable to connect to 127.0.0.1:-1 (Failed to parse address "127.0.0.1")
int(0)
string(35) "Failed to parse address "127.0.0.1""
Warning: fsockopen(): php_network_getaddresses: getaddrinfo for  failed: Name or service not known
Warning: fsockopen(): Unable to connect to :1 (php_network_getaddresses: getaddrinfo for  failed: Name or service not known)
int(0)
string(76) "php_network_getaddresses: getaddrinfo for  failed: Name or service not known"
ValueErrorstream_socket_client(): Argument #4 ($timeout) must be a finite value
ValueErrorstream_socket_client(): Argument #4 ($timeout) must be a finite value
Warning: stream_socket_client(): Unable to connect to 127.0.0.1:1 (Connection refused)
bool(false)

 ** ERROR: process timed out **
