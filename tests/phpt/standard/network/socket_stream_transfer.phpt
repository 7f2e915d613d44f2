--TEST--
Datagrams, urgent data, peeking, time limits, contexts, connections in progress, persistent ones, and signals while waiting
--EXTENSIONS--
pcntl
--FILE--
<?php
set_error_handler(function (int $level, string $text): bool {
    echo $level === E_WARNING ? "Warning: " : "Notice: ", preg_replace('/:\d{4,5}(?= )/', ':PORT', $text), "\n";
    return true;
});
$dir = sys_get_temp_dir() . "/minphp-" . getmypid();
mkdir($dir);
// udp
$u = stream_socket_server("udp://127.0.0.1:0", $e, $m, STREAM_SERVER_BIND);
$n = stream_socket_get_name($u, false);
$c = stream_socket_client("udp://$n"); var_dump(fwrite($c, "abc"), stream_socket_recvfrom($u, 100, STREAM_PEEK, $from), stream_socket_recvfrom($u, 100, 0, $from), $from === stream_socket_get_name($c, false));
var_dump(stream_socket_sendto($u, "back", 0, $from), fread($c, 100));
stream_set_timeout($c, 0, 50000); var_dump(fread($c, 10), stream_get_meta_data($c)['timed_out']);
stream_set_blocking($c, false); var_dump(fread($c, 10), stream_get_meta_data($c));
// oob
$s = stream_socket_server("tcp://[::1]:0"); $n = stream_socket_get_name($s, false); echo preg_replace('/\d+$/', 'N', $n), "\n";
$c = stream_socket_client("tcp://$n"); $a = stream_socket_accept($s, 1, $peer); echo preg_replace('/\d+$/', 'N', $peer), "\n";
var_dump(stream_socket_sendto($c, "X", STREAM_OOB)); $r = null; $w = null; $ex = [$a]; var_dump(stream_select($r, $w, $ex, 1), count($ex)); var_dump(stream_socket_recvfrom($a, 10, STREAM_OOB, $ad), $ad); 
fwrite($c, "line1\nline2\nrest"); var_dump(fgets($a)); var_dump(stream_get_meta_data($a)['unread_bytes']); fwrite($c, "more"); usleep(20000); var_dump(stream_socket_recvfrom($a, 10));
stream_socket_shutdown($c, STREAM_SHUT_WR); var_dump(fgets($a), feof($a), stream_get_contents($a), feof($a));
fwrite($a, "bye"); fclose($a); var_dump(stream_get_contents($c), feof($c));
// context
$ctx = stream_context_create(['socket' => ['backlog' => 50, 'so_reuseport' => true, 'tcp_nodelay' => true, 'ipv6_v6only' => true]]);
$s1 = stream_socket_server("tcp://127.0.0.1:0", $e, $m, 12, $ctx); $n = stream_socket_get_name($s1, false); $s2 = stream_socket_server("tcp://$n", $e, $m, 12, $ctx); var_dump(is_resource($s2));
$c = stream_socket_client("tcp://$n", $e, $m, 1, STREAM_CLIENT_CONNECT, stream_context_create(['socket' => ['bindto' => '127.0.0.2:0']])); echo preg_replace('/:\d+$/', ':N', stream_socket_get_name($c, false)), "\n";
$c = stream_socket_client("tcp://$n", $e, $m, 1, STREAM_CLIENT_CONNECT, stream_context_create(['socket' => ['bindto' => '1.2.3.4:0']])); var_dump($c);
$c = stream_socket_client("tcp://$n", $e, $m, 1, STREAM_CLIENT_CONNECT, stream_context_create(['socket' => ['bindto' => 'xx:0']])); var_dump($c);
$c = stream_socket_client("tcp://$n", $e, $m, 1, STREAM_CLIENT_CONNECT, stream_context_create(['socket' => ['bindto' => 5]])); var_dump($c);
$c = stream_socket_client("tcp://$n", $e, $m, 1, STREAM_CLIENT_CONNECT, stream_context_create(['socket' => ['bindto' => 'abc']])); var_dump($c);
$c = stream_socket_client("tcp://$n", $e, $m, 1, STREAM_CLIENT_ASYNC_CONNECT|STREAM_CLIENT_CONNECT); var_dump($c, stream_get_meta_data($c)['blocked']); $r=null; $w=[$c]; $x=null; var_dump(stream_select($r,$w,$x,1));
$c = stream_socket_client("tcp://127.0.0.1:1", $e, $m, 1, STREAM_CLIENT_ASYNC_CONNECT); $r=null; $w=[$c]; $x=null; var_dump(stream_select($r,$w,$x,1)); var_dump(stream_socket_get_name($c, true)); var_dump(fread($c,1)); var_dump(fwrite($c, "d"));
$c = stream_socket_client("tcp://$n", $e, $m, 1, 0); var_dump($c, fwrite($c, 'x'), fread($c, 1), feof($c), stream_get_meta_data($c), fclose($c));
$p = pfsockopen("tcp://127.0.0.1", (int)explode(':', $n)[1], $e, $m); var_dump($p, get_resource_type($p)); $q = pfsockopen("tcp://127.0.0.1", (int)explode(':', $n)[1], $e, $m); var_dump($p === $q); var_dump(fclose($p));
var_dump($p); $q = pfsockopen("tcp://127.0.0.1", (int)explode(':', $n)[1], $e, $m); var_dump($q);
// limits
chdir($dir); stream_socket_server("unix://" . str_repeat("a", 200)); unlink(str_repeat("a", 107));
stream_socket_server("udg://$dir/a.sock", $e, $m, STREAM_SERVER_BIND); 
$g = stream_socket_server("udg://$dir/b.sock", $e, $m, STREAM_SERVER_BIND); var_dump(stream_get_meta_data($g)['stream_type']); $gc = stream_socket_client("udg://$dir/b.sock"); fwrite($gc, "hi"); var_dump(stream_socket_recvfrom($g, 5, 0, $who), $who); unlink("$dir/a.sock"); unlink("$dir/b.sock");
rmdir($dir);
pcntl_async_signals(true); pcntl_signal(SIGALRM, function() { echo "ALRM\n"; }); pcntl_alarm(1);
$r = [$s1]; $w = $x = null; var_dump(stream_select($r, $w, $x, 3));
pcntl_alarm(1); var_dump(stream_socket_accept($s, 3));
stream_socket_server("tcp://127.0.0.1:99999999999999999999"); echo "\n"; stream_socket_client("tcp://127.0.0.1: 1");
fsockopen(""); fsockopen("unix:///x", 5); fsockopen("udp://", 5); stream_socket_client("tcp://:80x"); stream_socket_client(""); stream_socket_client("abc"); stream_socket_client("tcp:127.0.0.1:1"); stream_socket_client("TCP://127.0.0.1:1"); stream_socket_client("http://x:1");stream_socket_client("averyveryverylongtransportnamethatislong://x:1");
--EXPECT--
int(3)
string(3) "abc"
string(3) "abc"
bool(true)
int(4)
string(4) "back"
bool(false)
bool(true)
string(0) ""
array(7) {
  ["timed_out"]=>
  bool(true)
  ["blocked"]=>
  bool(false)
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
[::1]:N
[::1]:N
int(1)
int(1)
int(1)
string(1) "X"
string(0) ""
string(6) "line1
"
int(10)
string(4) "more"
string(6) "line2
"
bool(false)
string(4) "rest"
bool(true)
string(3) "bye"
bool(true)
bool(true)
127.0.0.2:N
Warning: stream_socket_client(): Failed to bind to '1.2.3.4:0', system said: Cannot assign requested address
resource(16) of type (stream)
Warning: stream_socket_client(): Invalid IP Address: xx
resource(18) of type (stream)
Warning: stream_socket_client(): Unable to connect to tcp://127.0.0.1:PORT (local_addr context option is not a string.)
bool(false)
resource(22) of type (stream)
resource(23) of type (stream)
bool(true)
int(1)
int(1)
bool(false)
bool(false)
Notice: fwrite(): Send of 1 bytes failed with errno=32 Broken pipe
bool(false)
resource(25) of type (Unknown)
int(0)
bool(false)
bool(true)
array(7) {
  ["timed_out"]=>
  bool(false)
  ["blocked"]=>
  bool(true)
  ["eof"]=>
  bool(true)
  ["stream_type"]=>
  string(14) "tcp_socket/ssl"
  ["mode"]=>
  string(2) "r+"
  ["unread_bytes"]=>
  int(0)
  ["seekable"]=>
  bool(false)
}
bool(true)
resource(26) of type (persistent stream)
string(17) "persistent stream"
bool(true)
bool(true)
resource(26) of type (Unknown)
resource(27) of type (persistent stream)
Notice: stream_socket_server(): socket path exceeded the maximum allowed length of 107 bytes and was truncated
string(10) "udg_socket"
string(2) "hi"
string(0) ""
int(1)
ALRM
Warning: stream_socket_accept(): Accept failed: Interrupted system call
bool(false)

Warning: stream_socket_client(): Unable to connect to tcp://127.0.0.1: 1 (Connection refused)
Warning: fsockopen(): Unable to connect to :-1 (Failed to parse address "")
Warning: fsockopen(): Unable to connect to unix:///x:5 (No such file or directory)
Warning: fsockopen(): php_network_getaddresses: getaddrinfo for  failed: Name or service not known
Warning: fsockopen(): Unable to connect to udp://:5 (php_network_getaddresses: getaddrinfo for  failed: Name or service not known)
Warning: stream_socket_client(): php_network_getaddresses: getaddrinfo for  failed: Name or service not known
Warning: stream_socket_client(): Unable to connect to tcp://:80x (php_network_getaddresses: getaddrinfo for  failed: Name or service not known)
Warning: stream_socket_client(): Unable to connect to  (Failed to parse address "")
Warning: stream_socket_client(): Unable to connect to abc (Failed to parse address "abc")
Warning: stream_socket_client(): php_network_getaddresses: getaddrinfo for tcp failed: Name or service not known
Warning: stream_socket_client(): Unable to connect to tcp:127.0.0.1:1 (php_network_getaddresses: getaddrinfo for tcp failed: Name or service not known)
Warning: stream_socket_client(): Unable to connect to TCP://127.0.0.1:1 (Unable to find the socket transport "TCP" - did you forget to enable it when you configured PHP?)
Warning: stream_socket_client(): Unable to connect to http://x:1 (Unable to find the socket transport "http" - did you forget to enable it when you configured PHP?)
Warning: stream_socket_client(): Unable to connect to averyveryverylongtransportnamethatislong://x:1 (Unable to find the socket transport "averyveryverylongtransportnamet" - did you forget to enable it when you configured PHP?)
