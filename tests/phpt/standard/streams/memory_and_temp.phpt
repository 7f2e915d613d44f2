--TEST--
php://memory and php://temp
--FILE--
<?php
foreach (['php://memory', 'php://temp', 'php://temp/maxmemory:8'] as $url) {
    echo "== $url\n";
    $f = fopen($url, 'w+');
    var_dump(fwrite($f, "one;two;three"), ftell($f), fread($f, 5), feof($f), rewind($f));
    var_dump(stream_get_line($f, 100, ';'), stream_get_line($f, 2, ';'), stream_get_line($f, 100, ';'), stream_get_contents($f), feof($f));
    var_dump(fseek($f, 100), ftell($f), fseek($f, -3, SEEK_END), fread($f, 10), fseek($f, -100, SEEK_CUR));
    var_dump(ftruncate($f, 3), rewind($f), stream_get_contents($f), ftruncate($f, 5), rewind($f), bin2hex(stream_get_contents($f)));
    $data = stream_get_meta_data($f);
    ksort($data);
    print_r($data);
}
$f = fopen('php://memory', 'r');
var_dump(fwrite($f, 'x'), fstat($f)['mode'], fstat($f)['size']);
try {
    fopen('php://temp/maxmemory:-1', 'r');
} catch (ValueError $error) {
    echo $error->getMessage(), "\n";
}
?>
--EXPECT--
== php://memory
int(13)
int(13)
string(0) ""
bool(true)
bool(true)
string(3) "one"
string(2) "tw"
string(1) "o"
string(5) "three"
bool(true)
int(-1)
bool(false)
int(0)
string(3) "ree"
int(-1)
bool(true)
bool(true)
string(3) "one"
bool(true)
bool(true)
string(10) "6f6e650000"
Array
(
    [blocked] => 1
    [eof] => 1
    [mode] => w+b
    [seekable] => 1
    [stream_type] => MEMORY
    [timed_out] => 
    [unread_bytes] => 0
    [uri] => php://memory
    [wrapper_type] => PHP
)
== php://temp
int(13)
int(13)
string(0) ""
bool(true)
bool(true)
string(3) "one"
string(2) "tw"
string(1) "o"
string(5) "three"
bool(true)
int(-1)
bool(false)
int(0)
string(3) "ree"
int(-1)
bool(true)
bool(true)
string(3) "one"
bool(true)
bool(true)
string(10) "6f6e650000"
Array
(
    [mode] => w+b
    [seekable] => 1
    [stream_type] => TEMP
    [unread_bytes] => 0
    [uri] => php://temp
    [wrapper_type] => PHP
)
== php://temp/maxmemory:8
int(13)
int(13)
string(0) ""
bool(true)
bool(true)
string(3) "one"
string(2) "tw"
string(1) "o"
string(5) "three"
bool(true)
int(0)
int(100)
int(0)
string(3) "ree"
int(-1)
bool(true)
bool(true)
string(3) "one"
bool(true)
bool(true)
string(10) "6f6e650000"
Array
(
    [mode] => w+b
    [seekable] => 1
    [stream_type] => TEMP
    [unread_bytes] => 0
    [uri] => php://temp/maxmemory:8
    [wrapper_type] => PHP
)
bool(false)
int(33060)
int(0)
fopen(): Argument #2 ($mode) must be greater than or equal to 0
