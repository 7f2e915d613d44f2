--TEST--
stream_select() on pipes, and what streams are
--FILE--
<?php
$p = popen('echo data; sleep 1; echo more', 'r');
$read = ['key' => $p];
$write = $except = null;
var_dump(stream_select($read, $write, $except, 5), array_keys($read), fgets($p));
$read = [$p];
var_dump(stream_select($read, $write, $except, 0), $read);
stream_set_blocking($p, false);
var_dump(fgets($p), feof($p), stream_get_meta_data($p)['blocked']);
stream_set_blocking($p, true);
var_dump(fgets($p), fgets($p), feof($p), pclose($p));
foreach ([[[], null, 0], [[STDOUT], -1, 0], [[STDOUT], 0, -1], [[STDOUT], null, 5], [['x'], 0, 0]] as [$list, $seconds, $micro]) {
    try {
        stream_select($list, $write, $except, $seconds, $micro);
    } catch (Error $error) {
        echo get_class($error), ': ', $error->getMessage(), "\n";
    }
}
var_dump(stream_is_local('/x'), stream_is_local(STDIN), stream_is_local('data:,x'), stream_supports_lock(STDIN), stream_supports_lock(fopen('php://memory', 'r')));
var_dump(stream_set_chunk_size(STDIN, 100), stream_set_chunk_size(STDIN, 8192), stream_set_read_buffer(STDIN, 0), stream_set_write_buffer(STDOUT, 0), stream_set_timeout(STDIN, 1));
$f = tmpfile();
fwrite($f, "buffered\nline");
rewind($f);
fgets($f);
$read = [$f];
$write = [STDOUT];
var_dump(stream_select($read, $write, $except, 0), count($read), count($write), stream_get_meta_data($f)['unread_bytes']);
?>
--EXPECT--
int(1)
array(1) {
  [0]=>
  string(3) "key"
}
string(5) "data
"
int(0)
array(0) {
}
bool(false)
bool(false)
bool(false)
string(5) "more
"
bool(false)
bool(true)
int(0)
ValueError: No stream arrays were passed
ValueError: stream_select(): Argument #4 ($seconds) must be greater than or equal to 0
ValueError: stream_select(): Argument #5 ($microseconds) must be greater than or equal to 0
ValueError: stream_select(): Argument #5 ($microseconds) must be null when argument #4 ($seconds) is null
ValueError: No stream arrays were passed
bool(true)
bool(true)
bool(false)
bool(true)
bool(false)
int(8192)
int(100)
int(0)
int(0)
bool(false)
int(1)
int(1)
int(0)
int(4)
