--TEST--
ftp:// by an HTTP proxy: requests, options, redirections, errors
--EXTENSIONS--
pcntl
posix
--INI--
allow_url_fopen=1
--FILE--
<?php
function serve(array $answers): array {
    $server = stream_socket_server('tcp://127.0.0.1:0'); $port = explode(':', stream_socket_get_name($server, false))[1]; $log = tempnam(sys_get_temp_dir(), 'http');
    if (!($pid = pcntl_fork())) {
        pcntl_alarm(20);
        foreach ($answers as $a) { $c = stream_socket_accept($server, 10); if (!$c) break; $req = ''; while (($l = fgets($c)) !== false && trim($l) !== '') $req .= $l;
            if (preg_match('/content-length: (\d+)/i', $req, $m)) $req .= "\n" . fread($c, (int)$m[1]);
            file_put_contents($log, str_replace(":$port", ':PORT', $req) . "----\n", FILE_APPEND); fwrite($c, str_replace('PORT', $port, $a)); fclose($c); }
        posix_kill(getmypid(), SIGKILL);
    }
    fclose($server);
    return ["http://127.0.0.1:$port", $log, $pid];
}
function run(string $title, array $answers, callable $f) { echo "=== $title\n"; [$u, $log, $pid] = serve($answers); $port = explode(':', $u)[2];
    ob_start(fn($s) => preg_replace("~:\\d{4,5}\\b~", ":PORT", $s)); try { $f($u); } catch (Throwable $e) { echo get_class($e), $e->getMessage(), "\n"; } pcntl_alarm(0); posix_kill($pid, SIGTERM); pcntl_waitpid($pid, $st); echo file_get_contents($log); ob_end_flush(); unlink($log); }
set_error_handler(function ($l, $m) { echo "[$l] $m\n"; return true; });
$ok = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 5\r\n\r\nhello";
run('plain', [$ok], function($u) { var_dump(file_get_contents('ftp://user:pw@ftp.invalid:2121/a/b;type=i?c', false, stream_context_create(['ftp' => ['proxy' => str_replace('http', 'tcp', $u)]])), $http_response_header); });
run('options', [$ok], function($u) { $f = fopen('ftps://ftp.invalid/x', 'r', false, stream_context_create(['ftp' => ['proxy' => str_replace('http', 'tcp', $u), 'timeout' => 4], 'http' => ['header' => 'X-A: b', 'user_agent' => 'me', 'proxy' => 'tcp://127.0.0.1:1', 'method' => 'HEAD', 'protocol_version' => 1.0]])); $m = stream_get_meta_data($f); unset($m['uri']); var_dump($m, fread($f, 100), fclose($f)); });
run('no path', [$ok], function($u) { var_dump(file_get_contents('ftp://ftp.invalid', false, stream_context_create(['ftp' => ['proxy' => str_replace('http', 'tcp', $u)]]))); });
run('missing', ["HTTP/1.1 404 Not Found\r\nA: b\r\n\r\nnope"], function($u) { var_dump(file_get_contents('ftp://ftp.invalid/x', false, stream_context_create(['ftp' => ['proxy' => str_replace('http', 'tcp', $u)]]))); });
run('redirected', ["HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:PORT/there\r\n\r\n", $ok], function($u) { var_dump(file_get_contents('ftp://ftp.invalid/x', false, stream_context_create(['ftp' => ['proxy' => str_replace('http', 'tcp', $u)]]))); });
run('redirected to ftp', ["HTTP/1.1 302 Found\r\nLocation: ftp://other.invalid/there\r\n\r\n", $ok], function($u) { var_dump(file_get_contents($u, false, stream_context_create(['http' => ['proxy' => str_replace('http', 'tcp', $u)]]))); });
foreach (["ftp://ftp.invalid/a\r\nb", 'ftp://ftp.invalid/x'] as $name) foreach (['r', 'w', 'r+', 'a', 'x'] as $mode) var_dump(fopen($name, $mode, false, stream_context_create(['ftp' => ['proxy' => 'tcp://127.0.0.1:1']])));
--EXPECT--
=== plain
string(5) "hello"
array(3) {
  [0]=>
  string(15) "HTTP/1.1 200 OK"
  [1]=>
  string(24) "Content-Type: text/plain"
  [2]=>
  string(17) "Content-Length: 5"
}
GET ftp://user:pw@ftp.invalid:PORT/a/b;type=i?c HTTP/1.1
Authorization: Basic dXNlcjpwdw==
Host: ftp.invalid:PORT
Connection: close
----
=== options
array(9) {
  ["timed_out"]=>
  bool(false)
  ["blocked"]=>
  bool(true)
  ["eof"]=>
  bool(false)
  ["wrapper_data"]=>
  array(3) {
    [0]=>
    string(15) "HTTP/1.1 200 OK"
    [1]=>
    string(24) "Content-Type: text/plain"
    [2]=>
    string(17) "Content-Length: 5"
  }
  ["wrapper_type"]=>
  string(3) "ftp"
  ["stream_type"]=>
  string(14) "tcp_socket/ssl"
  ["mode"]=>
  string(1) "r"
  ["unread_bytes"]=>
  int(5)
  ["seekable"]=>
  bool(false)
}
string(5) "hello"
bool(true)
HEAD ftps://ftp.invalid/x HTTP/1.0
Host: ftp.invalid
Connection: close
User-Agent: me
X-A: b
----
=== no path
string(5) "hello"
GET ftp://ftp.invalid HTTP/1.1
Host: ftp.invalid
Connection: close
----
=== missing
[2] file_get_contents(ftp://ftp.invalid/x): Failed to open stream: HTTP request failed! HTTP/1.1 404 Not Found

bool(false)
GET ftp://ftp.invalid/x HTTP/1.1
Host: ftp.invalid
Connection: close
----
=== redirected
string(5) "hello"
GET ftp://ftp.invalid/x HTTP/1.1
Host: ftp.invalid
Connection: close
----
GET /there HTTP/1.1
Host: 127.0.0.1:PORT
Connection: close
----
=== redirected to ftp
string(5) "hello"
GET / HTTP/1.1
Host: 127.0.0.1:PORT
Connection: close
----
GET ftp://other.invalid/there HTTP/1.1
Host: other.invalid
Connection: close
----
[2] fopen(ftp://ftp.invalid/a
b): Failed to open stream: HTTP wrapper full URI path does not allow CR or LF characters
bool(false)
[2] fopen(ftp://ftp.invalid/a
b): Failed to open stream: FTP proxy may only be used in read mode
bool(false)
[2] fopen(ftp://ftp.invalid/a
b): Failed to open stream: FTP does not support simultaneous read/write connections
bool(false)
[2] fopen(ftp://ftp.invalid/a
b): Failed to open stream: FTP proxy may only be used in read mode
bool(false)
[2] fopen(ftp://ftp.invalid/a
b): Failed to open stream: Unknown file open mode
bool(false)
[2] fopen(ftp://ftp.invalid/x): Failed to open stream: Connection refused
bool(false)
[2] fopen(ftp://ftp.invalid/x): Failed to open stream: FTP proxy may only be used in read mode
bool(false)
[2] fopen(ftp://ftp.invalid/x): Failed to open stream: FTP does not support simultaneous read/write connections
bool(false)
[2] fopen(ftp://ftp.invalid/x): Failed to open stream: FTP proxy may only be used in read mode
bool(false)
[2] fopen(ftp://ftp.invalid/x): Failed to open stream: Unknown file open mode
bool(false)
