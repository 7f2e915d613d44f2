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
