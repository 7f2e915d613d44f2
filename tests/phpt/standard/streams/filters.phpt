--TEST--
Filters: string.*, convert.base64-*, dechunk, php://filter, and filters that scripts write
--FILE--
<?php
chdir(sys_get_temp_dir());
$f = fopen('php://memory','w+'); $h = stream_filter_append($f, 'string.rot13', STREAM_FILTER_WRITE); var_dump($h, fwrite($f, "Hello, World"), stream_filter_remove($h)); fwrite($f, "plain"); rewind($f); var_dump(stream_get_contents($f));
try { stream_filter_remove($h); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
rewind($f); stream_filter_append($f, 'string.toupper', STREAM_FILTER_READ); var_dump(fread($f, 5), fgets($f));
var_dump(file_get_contents('php://filter/read=string.toupper|string.rot13/resource=data:,abc'), file_put_contents('php://filter/write=convert.base64-encode/resource=fl.txt', "some data"), file_get_contents('fl.txt'), file_get_contents('php://filter/convert.base64-decode/resource=fl.txt'));
var_dump(@stream_filter_append($f, 'nope'), stream_filter_append($f, 'nope'));
class up extends php_user_filter { public function filter($in, $out, &$consumed, bool $closing): int { while ($b = stream_bucket_make_writeable($in)) { $b->data = strtoupper($b->data) . '|'; $consumed += $b->datalen; stream_bucket_append($out, $b); } if ($closing) { $b = stream_bucket_new($this->stream, "<end>"); stream_bucket_append($out, $b); } return PSFS_PASS_ON; } public function onCreate(): bool { echo "create {$this->filtername} "; var_dump($this->params); return $this->params !== 'bad'; } public function onClose(): void { echo "close\n"; } }
var_dump(stream_filter_register('my.*', 'up'), stream_filter_register('my.*', 'up'), stream_filter_register('x', 'Missing'));
$o = fopen('php://memory', 'w+'); var_dump(stream_filter_append($o, 'my.up', STREAM_FILTER_WRITE, [1]), fwrite($o, 'abc'), fwrite($o, 'def'), fclose($o));
file_put_contents('fl.txt', "line one\nline two\n"); $o = fopen('fl.txt', 'r'); stream_filter_append($o, 'my.r'); while (($l = fgets($o)) !== false) var_dump($l); fclose($o);
var_dump(stream_filter_append(STDIN, 'my.x', STREAM_FILTER_READ, 'bad'), stream_filter_append(STDIN, 'x'));
$c = fopen('php://memory', 'w+'); stream_filter_append($c, 'convert.base64-encode', STREAM_FILTER_WRITE, ['line-length' => 8, 'line-break-chars' => "\n"]); fwrite($c, "0123456789"); fwrite($c, "abcdef"); fclose($c);
$d = fopen('data:,YWJj=ZA==', 'r'); stream_filter_append($d, 'convert.base64-decode'); var_dump(stream_get_contents($d));
foreach (["5\r\nhello\r\n3\r\nabc\r\n0\r\n\r\n", "zz", "a;ext\n0123456789\n0\n\n"] as $x) { $d = fopen('data:,'.rawurlencode($x), 'r'); stream_filter_append($d, 'dechunk'); var_dump(stream_get_contents($d)); }
var_dump(array_values(array_diff(stream_get_filters(), ["zlib.*","convert.iconv.*"])));
foreach ([fn() => stream_filter_register('', 'a'), fn() => stream_filter_register('a', ''), fn() => file_get_contents('php://filter/x')] as $w) try { var_dump($w()); } catch (Error $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; }
$p = new up; var_dump($p);
unlink("fl.txt");
?>
--EXPECTF--
resource(6) of type (Unknown)
int(12)
bool(true)
string(17) "Uryyb, Jbeyqplain"
stream_filter_remove(): supplied resource is not a valid stream filter resource
string(5) "URYYB"
string(12) ", JBEYQPLAIN"
string(3) "NOP"
int(9)
string(12) "c29tZSBkYXRh"
string(9) "some data"

Warning: stream_filter_append(): Unable to locate filter "nope" in %sfilters.php on line 7
bool(false)
bool(false)
bool(true)
bool(false)
bool(true)
create my.up array(1) {
  [0]=>
  int(1)
}
close
resource(14) of type (Unknown)
int(3)
int(3)
bool(true)
create my.r NULL
string(9) "LINE ONE
"
string(9) "LINE TWO
"
string(6) "|<end>"
close
create my.x string(3) "bad"

Warning: stream_filter_append(): Unable to create or locate filter "my.x" in %sfilters.php on line 12

Warning: stream_filter_append(): User-filter "x" requires class "Missing", but that class is not defined in %sfilters.php on line 12

Warning: stream_filter_append(): Unable to create or locate filter "x" in %sfilters.php on line 12
bool(false)
bool(false)

Warning: stream_get_contents(): Stream filter (convert.base64-decode): invalid byte sequence in %sfilters.php on line 14
string(0) ""
string(8) "helloabc"
string(2) "zz"
string(10) "0123456789"
array(8) {
  [0]=>
  string(12) "string.rot13"
  [1]=>
  string(14) "string.toupper"
  [2]=>
  string(14) "string.tolower"
  [3]=>
  string(9) "convert.*"
  [4]=>
  string(8) "consumed"
  [5]=>
  string(7) "dechunk"
  [6]=>
  string(4) "my.*"
  [7]=>
  string(1) "x"
}
ValueError: stream_filter_register(): Argument #1 ($filter_name) must be a non-empty string
ValueError: stream_filter_register(): Argument #2 ($class) must be a non-empty string
Error: No URL resource specified
object(up)#3 (3) {
  ["filtername"]=>
  string(0) ""
  ["params"]=>
  string(0) ""
  ["stream"]=>
  NULL
}
