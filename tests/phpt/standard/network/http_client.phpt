--TEST--
http:// addresses: requests by the options of contexts, redirections, chunks, malformed answers, notifications, get_headers()
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
run('plain', [$ok], function($u) { var_dump(file_get_contents("$u/a/b?c=d#frag"), $http_response_header); });
run('meta', [$ok], function($u) { $f = fopen($u, 'r'); $m = stream_get_meta_data($f); unset($m['uri']); var_dump($m, fread($f, 3), ftell($f), fstat($f), feof($f), fread($f, 10), feof($f), fseek($f, 0)); });
run('post', [$ok], function($u) { $c = stream_context_create(['http' => ['method' => 'POST', 'content' => 'x=1', 'header' => "X-A: b\r\nX-C: d\r\n", 'user_agent' => 'me']]); var_dump(file_get_contents($u, false, $c)); });
run('put', [$ok], function($u) { $c = stream_context_create(['http' => ['method' => 'PUT', 'content' => 'body', 'header' => ['Content-Type: t/x', 'Host: hh', 'Connection: keep', 'X: ', 5], 'protocol_version' => 1.0]]); var_dump(file_get_contents($u, false, $c)); });
run('404', ["HTTP/1.1 404 Not Found\r\nA: b\r\n\r\nnope"], function($u) { var_dump(file_get_contents($u), $http_response_header); });
run('404 ignore', ["HTTP/1.1 404 Not Found\r\nA: b\r\n\r\nnope"], function($u) { var_dump(file_get_contents($u, false, stream_context_create(['http' => ['ignore_errors' => true]]))); });
run('redirect', ["HTTP/1.1 302 Found\r\nLocation: /new/place?q\r\n\r\n", $ok], function($u) { var_dump(file_get_contents("$u/x/y"), $http_response_header); });
run('redirect rel', ["HTTP/1.1 301 M\r\nLocation: rel\r\n\r\n", "HTTP/1.1 307 M\r\nLocation: http://127.0.0.1:PORT/abs\r\n\r\n", $ok], function($u) { $c = stream_context_create(['http' => ['method' => 'POST', 'content' => 'x=1', 'header' => "Content-Type: a/b\r\nX-C: d"]]); var_dump(file_get_contents("$u/x/y/z", false, $c)); });
run('redirect 307', ["HTTP/1.1 307 M\r\nLocation: r\r\n\r\n", $ok], function($u) { $c = stream_context_create(['http' => ['method' => 'POST', 'content' => 'x=1', 'header' => "Content-Type: a/b\r\nX-C: d"]]); var_dump(file_get_contents("$u", false, $c)); });
run('nofollow', ["HTTP/1.1 302 Found\r\nLocation: /new\r\n\r\nbody"], function($u) { var_dump(file_get_contents("$u/x/y", false, stream_context_create(['http' => ['follow_location' => 0]]))); });
run('max', ["HTTP/1.1 302 Found\r\nLocation: /new\r\n\r\nbody","HTTP/1.1 302 Found\r\nLocation: /new\r\n\r\nbody2"], function($u) { var_dump(file_get_contents("$u/x/y", false, stream_context_create(['http' => ['max_redirects' => 2]]))); });
run('max ignore', ["HTTP/1.1 302 Found\r\nLocation: /new\r\n\r\nbody","HTTP/1.1 302 Found\r\nLocation: /new\r\n\r\nbody2"], function($u) { var_dump(file_get_contents("$u/x/y", false, stream_context_create(['http' => ['max_redirects' => 2, 'ignore_errors' => 1]]))); });
run('201 loc', ["HTTP/1.1 201 C\r\nLocation: /new\r\n\r\nbody"], function($u) { var_dump(file_get_contents("$u/x/y")); });
run('chunked', ["HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nX: y\r\n\r\n5\r\nhello\r\n3\r\nabc\r\n0\r\n\r\n"], function($u) { var_dump(file_get_contents("$u"), $http_response_header); });
run('chunked raw', ["HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n"], function($u) { var_dump(file_get_contents("$u", false, stream_context_create(['http'=>['auto_decode'=>false]])), $http_response_header); });
run('fold', ["HTTP/1.1 200 OK\r\nA: b\r\n  more\r\n\t \r\nB:   c  \r\n\r\nx"], function($u) { var_dump(file_get_contents("$u"), $http_response_header); });
run('bad1', ["HTTP/1.1 200 OK\r\n A: b\r\n\r\nx"], function($u) { var_dump(file_get_contents("$u"), $http_response_header); });
run('bad2', ["HTTP/1.1 200 OK\r\nA b: b\r\n\r\nx"], function($u) { var_dump(file_get_contents("$u")); });
run('bad3', ["HTTP/1.1 200 OK\r\nfoo\r\n\r\nx"], function($u) { var_dump(file_get_contents("$u")); });
run('bad4', ["HTTP/1.1 200 OK\r\n\rfoo\r\n\r\nx"], function($u) { var_dump(file_get_contents("$u")); });
run('empty', [""], function($u) { var_dump(file_get_contents("$u")); });
run('garbage', ["hi"], function($u) { var_dump(file_get_contents("$u")); });
run('early', ["HTTP/1.1 200 OK\r\nA: b"], function($u) { var_dump(file_get_contents("$u"), $http_response_header); });
run('100', ["HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nA: b\r\n\r\nz"], function($u) { var_dump(file_get_contents("$u"), $http_response_header); });
run('auth', [$ok], function($u) { $u = str_replace('//', '//us%20er:p%40w@', $u); var_dump(file_get_contents("$u")); });
run('headers', [$ok, "HTTP/1.1 404 N\r\nA: 1\r\nA: 2\r\nA:3\r\nx y\r\n\r\n", "HTTP/1.1 302 N\r\nLocation: /b\r\nA: 1\r\n\r\n", $ok, "HTTP/1.1 404 N\r\nA: 1\r\nA: 2\r\nA:3\r\n\r\n"], function($u) { var_dump(get_headers($u), get_headers($u, true), get_headers("$u/q", true), get_headers("$u/q", true)); });
run('notify', [$ok], function($u) { $c = stream_context_create(['http' => ['user_agent' => 'u']], ['notification' => function() { echo json_encode(func_get_args()), "\n"; }]); var_dump(file_get_contents($u, false, $c)); });
run('notify 404', ["HTTP/1.1 404 Not Found\r\nA: b\r\n\r\nnope"], function($u) { $c = stream_context_create([], ['notification' => function() { echo json_encode(func_get_args()), "\n"; }]); var_dump(file_get_contents($u, false, $c)); });
run('notify redirect', ["HTTP/1.1 302 Found\r\nLocation: /new\r\nContent-Length: 4\r\n\r\nbody",$ok], function($u) { $c = stream_context_create([], ['notification' => function() { echo json_encode(func_get_args()), "\n"; }]); var_dump(file_get_contents($u, false, $c)); });
run('proxy', [$ok, $ok], function($u) { $c = ['http' => ['proxy' => str_replace('http', 'tcp', $u)]]; var_dump(file_get_contents('http://example.invalid/x', false, stream_context_create($c))); $c['http']['request_fulluri'] = true; var_dump(file_get_contents('http://example.invalid/x', false, stream_context_create($c))); });
run('timeout', [], function($u) { $c = stream_context_create(['http' => ['timeout' => 0.1]]); $s = stream_socket_server('tcp://127.0.0.1:0'); $n = stream_socket_get_name($s, false); $t = microtime(true); var_dump(str_replace($n, 'N', (string)@file_get_contents("http://$n", false, $c)), microtime(true) - $t < 1); });
run('write', [], function($u) { var_dump(fopen($u, 'w'), file_put_contents($u, 'x'), unlink($u), is_file($u), @opendir($u), file_exists($u), mkdir($u), rename($u, "$u/x"), copy('/etc/hostname', "$u/x")); });
run('refused', [], function($u) { var_dump(fopen('http://127.0.0.1:1/x', 'r')); var_dump(isset($http_response_header)); fopen('http:///x', 'r'); fopen('http://', 'r'); fopen("http://127.0.0.1:1/x\ny", 'r', false, stream_context_create(['http'=>['request_fulluri'=>1]])); fopen('http://u:p@127.0.0.1:1', 'r'); });
run('bad redirect', ["HTTP/1.1 302 Found\r\nLocation: http:///x\r\n\r\n", "HTTP/1.1 302 Found\r\nLocation: /a%0ab\r\n\r\n", "HTTP/1.1 302 Found\r\nLocation: /".str_repeat('a', 9000)."\r\n\r\n", "HTTP/1.1 302 Found\r\nLocation: file:///etc/hostname\r\n\r\n",$ok, "HTTP/1.1 302 Found\r\nLocation: \r\n\r\n",$ok], function($u) { for ($i = 0; $i < 5; $i++) var_dump(file_get_contents($u)); });
run('include', ["HTTP/1.1 200 OK\r\n\r\n<?php echo 'included', \"\\n\"; return 5;", ], function($u) { var_dump(@include $u); ini_set('user_agent', 'ini-agent'); ini_set('from', 'me@x'); var_dump(strlen(file_get_contents($u))); ini_restore('user_agent'); ini_restore('from'); });
run('disabled', [$ok], function($u) { ini_set('user_agent', 'ini-agent'); ini_set('from', 'me@x'); var_dump(strlen(file_get_contents($u)));  var_dump(stream_is_local($u)); });
function deep() { run('scope', [$ok = "HTTP/1.1 200 OK\r\n\r\n"], function($u) { $f = function() use ($u) { file_get_contents($u); return get_defined_vars(); }; var_dump(count($f())); var_dump(isset($http_response_header)); }); } deep();
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
GET /a/b?c=d HTTP/1.1
Host: 127.0.0.1:PORT
Connection: close
----
=== meta
[2] fseek(): Stream does not support seeking
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
  string(4) "http"
  ["stream_type"]=>
  string(14) "tcp_socket/ssl"
  ["mode"]=>
  string(1) "r"
  ["unread_bytes"]=>
  int(5)
  ["seekable"]=>
  bool(false)
}
string(3) "hel"
int(3)
bool(false)
bool(false)
string(2) "lo"
bool(true)
int(-1)
GET / HTTP/1.1
Host: 127.0.0.1:PORT
Connection: close
----
=== post
[8] file_get_contents(): Content-type not specified assuming application/x-www-form-urlencoded
string(5) "hello"
POST / HTTP/1.1
Host: 127.0.0.1:PORT
Connection: close
User-Agent: me
Content-Length: 3
X-A: b
X-C: d
Content-Type: application/x-www-form-urlencoded

x=1----
=== put
string(5) "hello"
PUT / HTTP/1.0
Content-Length: 4
Content-Type: t/x
Host: hh
Connection: keep
X:

body----
=== 404
[2] file_get_contents(http://127.0.0.1:PORT): Failed to open stream: HTTP request failed! HTTP/1.1 404 Not Found

bool(false)
array(2) {
  [0]=>
  string(22) "HTTP/1.1 404 Not Found"
  [1]=>
  string(4) "A: b"
}
GET / HTTP/1.1
Host: 127.0.0.1:PORT
Connection: close
----
=== 404 ignore
string(4) "nope"
GET / HTTP/1.1
Host: 127.0.0.1:PORT
Connection: close
----
=== redirect
string(5) "hello"
array(5) {
  [0]=>
  string(18) "HTTP/1.1 302 Found"
  [1]=>
  string(22) "Location: /new/place?q"
  [2]=>
  string(15) "HTTP/1.1 200 OK"
  [3]=>
  string(24) "Content-Type: text/plain"
  [4]=>
  string(17) "Content-Length: 5"
}
GET /x/y HTTP/1.1
Host: 127.0.0.1:PORT
Connection: close
----
GET /new/place?q HTTP/1.1
Host: 127.0.0.1:PORT
Connection: close
----
=== redirect rel
string(5) "hello"
POST /x/y/z HTTP/1.1
Host: 127.0.0.1:PORT
Connection: close
Content-Length: 3
Content-Type: a/b
X-C: d

x=1----
GET /x/y//rel HTTP/1.1
Host: 127.0.0.1:PORT
Connection: close
X-C: d
----
POST /abs HTTP/1.1
Host: 127.0.0.1:PORT
Connection: close
Content-Length: 3
Content-Type: a/b
X-C: d

x=1----
=== redirect 307
string(5) "hello"
POST / HTTP/1.1
Host: 127.0.0.1:PORT
Connection: close
Content-Length: 3
Content-Type: a/b
X-C: d

x=1----
POST /r HTTP/1.1
Host: 127.0.0.1:PORT
Connection: close
Content-Length: 3
Content-Type: a/b
X-C: d

x=1----
=== nofollow
string(4) "body"
GET /x/y HTTP/1.1
Host: 127.0.0.1:PORT
Connection: close
----
=== max
[2] file_get_contents(http://127.0.0.1:PORT/x/y): Failed to open stream: Redirection limit reached, aborting
bool(false)
GET /x/y HTTP/1.1
Host: 127.0.0.1:PORT
Connection: close
----
GET /new HTTP/1.1
Host: 127.0.0.1:PORT
Connection: close
----
=== max ignore
string(5) "body2"
GET /x/y HTTP/1.1
Host: 127.0.0.1:PORT
Connection: close
----
GET /new HTTP/1.1
Host: 127.0.0.1:PORT
Connection: close
----
=== 201 loc
string(4) "body"
GET /x/y HTTP/1.1
Host: 127.0.0.1:PORT
Connection: close
----
=== chunked
string(8) "helloabc"
array(2) {
  [0]=>
  string(15) "HTTP/1.1 200 OK"
  [1]=>
  string(4) "X: y"
}
GET / HTTP/1.1
Host: 127.0.0.1:PORT
Connection: close
----
=== chunked raw
string(15) "5
hello
0

"
array(2) {
  [0]=>
  string(15) "HTTP/1.1 200 OK"
  [1]=>
  string(26) "Transfer-Encoding: chunked"
}
GET / HTTP/1.1
Host: 127.0.0.1:PORT
Connection: close
----
=== fold
string(1) "x"
array(3) {
  [0]=>
  string(15) "HTTP/1.1 200 OK"
  [1]=>
  string(9) "A: b more"
  [2]=>
  string(6) "B:   c"
}
GET / HTTP/1.1
Host: 127.0.0.1:PORT
Connection: close
----
=== bad1
[2] file_get_contents(http://127.0.0.1:PORT): Failed to open stream: HTTP invalid response format (folding header at the start)!
bool(false)
array(1) {
  [0]=>
  string(15) "HTTP/1.1 200 OK"
}
GET / HTTP/1.1
Host: 127.0.0.1:PORT
Connection: close
----
=== bad2
[2] file_get_contents(http://127.0.0.1:PORT): Failed to open stream: HTTP invalid response format (space in header name)!
bool(false)
GET / HTTP/1.1
Host: 127.0.0.1:PORT
Connection: close
----
=== bad3
[2] file_get_contents(http://127.0.0.1:PORT): Failed to open stream: HTTP invalid response format (no colon in header line)!
bool(false)
GET / HTTP/1.1
Host: 127.0.0.1:PORT
Connection: close
----
=== bad4
[2] file_get_contents(http://127.0.0.1:PORT): Failed to open stream: HTTP invalid header name (cannot start with CR character)!
bool(false)
GET / HTTP/1.1
Host: 127.0.0.1:PORT
Connection: close
----
=== empty
[2] file_get_contents(http://127.0.0.1:PORT): Failed to open stream: HTTP request failed!
bool(false)
GET / HTTP/1.1
Host: 127.0.0.1:PORT
Connection: close
----
=== garbage
[2] file_get_contents(http://127.0.0.1:PORT): Failed to open stream: HTTP request failed! hi
bool(false)
GET / HTTP/1.1
Host: 127.0.0.1:PORT
Connection: close
----
=== early
string(0) ""
array(2) {
  [0]=>
  string(15) "HTTP/1.1 200 OK"
  [1]=>
  string(4) "A: b"
}
GET / HTTP/1.1
Host: 127.0.0.1:PORT
Connection: close
----
=== 100
string(1) "z"
array(2) {
  [0]=>
  string(15) "HTTP/1.1 200 OK"
  [1]=>
  string(4) "A: b"
}
GET / HTTP/1.1
Host: 127.0.0.1:PORT
Connection: close
----
=== auth
string(5) "hello"
GET / HTTP/1.1
Authorization: Basic dXMgZXI6cEB3
Host: 127.0.0.1:PORT
Connection: close
----
=== headers
[2] get_headers(http://127.0.0.1:PORT): Failed to open stream: HTTP invalid response format (no colon in header line)!
array(3) {
  [0]=>
  string(15) "HTTP/1.1 200 OK"
  [1]=>
  string(24) "Content-Type: text/plain"
  [2]=>
  string(17) "Content-Length: 5"
}
bool(false)
array(6) {
  [0]=>
  string(14) "HTTP/1.1 302 N"
  ["Location"]=>
  string(2) "/b"
  ["A"]=>
  string(1) "1"
  [1]=>
  string(15) "HTTP/1.1 200 OK"
  ["Content-Type"]=>
  string(10) "text/plain"
  ["Content-Length"]=>
  string(1) "5"
}
array(2) {
  [0]=>
  string(14) "HTTP/1.1 404 N"
  ["A"]=>
  array(3) {
    [0]=>
    string(1) "1"
    [1]=>
    string(1) "2"
    [2]=>
    string(1) "3"
  }
}
GET / HTTP/1.1
Host: 127.0.0.1:PORT
Connection: close
----
GET / HTTP/1.1
Host: 127.0.0.1:PORT
Connection: close
----
GET /q HTTP/1.1
Host: 127.0.0.1:PORT
Connection: close
----
GET /b HTTP/1.1
Host: 127.0.0.1:PORT
Connection: close
----
GET /q HTTP/1.1
Host: 127.0.0.1:PORT
Connection: close
----
=== notify
[2,0,null,0,0,0]
[4,0,"text\/plain",0,0,0]
[5,0,"Content-Length: 5",0,0,5]
[7,0,null,0,0,5]
[7,0,null,0,5,5]
string(5) "hello"
GET / HTTP/1.1
Host: 127.0.0.1:PORT
Connection: close
User-Agent: u
----
=== notify 404
[2,0,null,0,0,0]
[9,2,"HTTP\/1.1 404 Not Found\r\n",404,0,0]
[2] file_get_contents(http://127.0.0.1:PORT): Failed to open stream: HTTP request failed! HTTP/1.1 404 Not Found

bool(false)
GET / HTTP/1.1
Host: 127.0.0.1:PORT
Connection: close
----
=== notify redirect
[2,0,null,0,0,0]
[5,0,"Content-Length: 4",0,0,4]
[6,0,"\/new",0,0,0]
[2,0,null,0,0,0]
[4,0,"text\/plain",0,0,0]
[5,0,"Content-Length: 5",0,0,5]
[7,0,null,0,0,5]
[7,0,null,0,5,5]
[7,0,null,0,0,4]
[7,0,null,0,5,4]
string(5) "hello"
GET / HTTP/1.1
Host: 127.0.0.1:PORT
Connection: close
----
GET /new HTTP/1.1
Host: 127.0.0.1:PORT
Connection: close
----
=== proxy
string(5) "hello"
string(5) "hello"
GET /x HTTP/1.1
Host: example.invalid
Connection: close
----
GET http://example.invalid/x HTTP/1.1
Host: example.invalid
Connection: close
----
=== timeout
[2] file_get_contents(http://127.0.0.1:PORT): Failed to open stream: HTTP request failed!
string(0) ""
bool(true)
=== write
[2] fopen(http://127.0.0.1:PORT): Failed to open stream: HTTP wrapper does not support writeable connections
[2] file_put_contents(http://127.0.0.1:PORT): Failed to open stream: HTTP wrapper does not support writeable connections
[2] unlink(): http does not allow unlinking
[2] opendir(http://127.0.0.1:PORT): Failed to open directory: not implemented
[2] rename(): http wrapper does not support renaming
[2] copy(http://127.0.0.1:PORT/x): Failed to open stream: HTTP wrapper does not support writeable connections
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
=== refused
[2] fopen(http://127.0.0.1:1/x): Failed to open stream: Connection refused
bool(false)
bool(false)
[2] fopen(http:///x): Failed to open stream: operation failed
[2] fopen(http://): Failed to open stream: operation failed
[2] fopen(http://127.0.0.1:1/x
y): Failed to open stream: HTTP wrapper full URI path does not allow CR or LF characters
[2] fopen(http://...@127.0.0.1:1): Failed to open stream: Connection refused
=== bad redirect
[2] file_get_contents(http://127.0.0.1:PORT): Failed to open stream: Invalid redirect URL! http:///x
bool(false)
[2] file_get_contents(http://127.0.0.1:PORT): Failed to open stream: Invalid redirect URL! http://127.0.0.1:PORT/a%0ab
bool(false)
[2] file_get_contents(http://127.0.0.1:PORT): Failed to open stream: HTTP Location header size is over the limit of 8182 bytes
bool(false)
string(5) "hello"
string(5) "hello"
GET / HTTP/1.1
Host: 127.0.0.1:PORT
Connection: close
----
GET / HTTP/1.1
Host: 127.0.0.1:PORT
Connection: close
----
GET / HTTP/1.1
Host: 127.0.0.1:PORT
Connection: close
----
GET / HTTP/1.1
Host: 127.0.0.1:PORT
Connection: close
----
GET /file:///etc/hostname HTTP/1.1
Host: 127.0.0.1:PORT
Connection: close
----
GET / HTTP/1.1
Host: 127.0.0.1:PORT
Connection: close
----
GET / HTTP/1.1
Host: 127.0.0.1:PORT
Connection: close
----
=== include
[2] include(): http:// wrapper is disabled in the server configuration by allow_url_include=0
[2] include(http://127.0.0.1:PORT): Failed to open stream: no suitable wrapper could be found
[2] include(): Failed opening 'http://127.0.0.1:PORT' for inclusion (include_path='.:/usr/share/php')
bool(false)
int(38)
GET / HTTP/1.1
From: me@x
Host: 127.0.0.1:PORT
Connection: close
User-Agent: ini-agent
----
=== disabled
int(5)
bool(false)
GET / HTTP/1.1
From: me@x
Host: 127.0.0.1:PORT
Connection: close
User-Agent: ini-agent
----
=== scope
int(1)
bool(false)
GET / HTTP/1.1
From: me@x
Host: 127.0.0.1:PORT
Connection: close
User-Agent: ini-agent
----
