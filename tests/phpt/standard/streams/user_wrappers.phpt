--TEST--
Wrappers that scripts write: every method, and what is said about missing ones
--FILE--
<?php
class Mem {
    public $context; static $files = []; private $p = 0; private $n; private $names;
    function stream_open($path, $mode, $options, &$opened) { echo "open $path $mode $options\n"; $this->n = $path; if (str_contains($path,'fail')) return false; if ($mode[0]=='w') self::$files[$path]=''; return isset(self::$files[$path]); }
    function stream_read($c) { echo "read $c\n"; $r = substr(self::$files[$this->n], $this->p, $c); $this->p += strlen($r); return $r; }
    function stream_write($d) { echo "write ", strlen($d), "\n"; self::$files[$this->n] .= $d; $this->p += strlen($d); return strlen($d); }
    function stream_eof() { return $this->p >= strlen(self::$files[$this->n]); }
    function stream_tell() { return $this->p; }
    function stream_seek($o, $w) { echo "seek $o $w\n"; $this->p = $o; return true; }
    function stream_stat() { echo "stat\n"; return ['size' => strlen(self::$files[$this->n]), 'mode' => 0100644]; }
    function url_stat($p, $f) { echo "url_stat $p $f\n"; return isset(self::$files[$p]) ? ['size' => strlen(self::$files[$p]), 'mode' => 0100644] : false; }
    function stream_close() { echo "close\n"; }
    function stream_flush() { echo "flush\n"; return true; }
    function unlink($p) { echo "unlink $p\n"; unset(self::$files[$p]); return true; }
    function rename($a, $b) { echo "rename $a $b\n"; self::$files[$b] = self::$files[$a]; unset(self::$files[$a]); return true; }
    function mkdir($p, $m, $o) { echo "mkdir $p ", decoct($m), " $o\n"; return true; }
    function rmdir($p, $o) { echo "rmdir $p $o\n"; return true; }
    function dir_opendir($p, $o) { echo "opendir $p $o\n"; $this->names = ['a', 'b']; return true; }
    function dir_readdir() { return array_shift($this->names) ?? false; }
    function dir_closedir() { echo "closedir\n"; return true; }
    function dir_rewinddir() { $this->names = ['a', 'b']; return true; }
    function stream_metadata($p, $o, $v) { echo "metadata $p $o ", json_encode($v), "\n"; return true; }
    function stream_lock($op) { echo "lock $op\n"; return true; }
    function stream_truncate(int $s) { echo "truncate $s\n"; self::$files[$this->n] = substr(self::$files[$this->n], 0, $s); return true; }
    function stream_set_option($o, $a, $b) { echo "option $o $a $b\n"; return false; }
}
var_dump(stream_wrapper_register('mem', 'Mem'), stream_wrapper_register('mem', 'Mem'), stream_wrapper_register('b@d', 'Mem'));
try { stream_wrapper_register('x', 'Nope'); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
var_dump(file_put_contents('mem://a', "line1\nline2\nline3"), file_get_contents('mem://a'), file('mem://a'));
$f = fopen('mem://a', 'r+'); var_dump(get_class(stream_get_meta_data($f)['wrapper_data']), fgets($f), ftell($f), fseek($f, 12), fread($f, 100), feof($f), fwrite($f, "!"), fflush($f), flock($f, LOCK_EX), ftruncate($f, 3), fstat($f)['size'], stream_set_blocking($f, true), stream_set_timeout($f, 3), stream_set_write_buffer($f, 10)); fclose($f);
var_dump(file_exists('mem://a'), is_file('mem://b'), filesize('mem://a'), unlink('mem://zz'), rename('mem://a', 'mem://c'), copy('mem://c', 'mem://d'), mkdir('mem://dir', 0700, true), rmdir('mem://dir'), touch('mem://c'), touch('mem://c', 5), chmod('mem://c', 0600), chown('mem://c', 'root'), scandir('mem://dir'));
var_dump(@fopen('mem://fail', 'r'), fopen('mem://fail', 'r'));
$d = opendir('mem://x'); var_dump(readdir($d), readdir($d), readdir($d)); rewinddir($d); var_dump(readdir($d)); closedir($d);
class Poor { } stream_wrapper_register('poor', 'Poor'); var_dump(fopen('poor://x', 'r'), file_exists('poor://x'), unlink('poor://x'), opendir('poor://x'), mkdir('poor://x'), rename('poor://x', 'poor://y'), touch('poor://x'));
class Half { public $context; function stream_open() { return true; } function stream_read($n) { return str_repeat('x', $n + 1); } } stream_wrapper_register('half', 'Half'); $h = fopen('half://', 'r+'); var_dump(strlen(fread($h, 10)), fwrite($h, 'x'), fseek($h, 1), fstat($h), flock($h, LOCK_SH), stream_select($r, $w, $e, 0));
?>
--EXPECTF--
Warning: stream_wrapper_register(): Protocol mem:// is already defined. in %suser_wrappers.php on line 27

Warning: stream_wrapper_register(): Invalid protocol scheme specified. Unable to register wrapper class Mem to b@d:// in %suser_wrappers.php on line 27
bool(true)
bool(false)
bool(false)
stream_wrapper_register(): Argument #2 ($class) must be a valid class name, Nope given
open mem://a wb 0
write 17
flush
close
open mem://a rb 0
stat
read 8192
read 8192
close
open mem://a rb 0
stat
read 8192
read 8192
close
int(17)
string(17) "line1
line2
line3"
array(3) {
  [0]=>
  string(6) "line1
"
  [1]=>
  string(6) "line2
"
  [2]=>
  string(5) "line3"
}
open mem://a r+ 0
read 8192
read 8192
write 1
flush
lock 2
truncate 3
stat
option 1 1 
option 4 3 0
option 3 2 10
string(3) "Mem"
string(6) "line1
"
int(6)
int(0)
string(5) "line3"
bool(true)
int(1)
bool(true)
bool(true)
bool(true)
int(3)
bool(false)
bool(false)
int(-1)
close
url_stat mem://a 6
url_stat mem://b 6
unlink mem://zz
rename mem://a mem://c
url_stat mem://c 0
url_stat mem://d 2
open mem://c rb 0
open mem://d wb 0
read 8192
write 3
read 8192
close
flush
close
mkdir mem://dir 700 9
rmdir mem://dir 8
metadata mem://c 1 []
metadata mem://c 1 [5,5]
metadata mem://c 6 384
metadata mem://c 2 "root"
opendir mem://dir 0
closedir
bool(true)
bool(false)
int(3)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
array(2) {
  [0]=>
  string(1) "a"
  [1]=>
  string(1) "b"
}
open mem://fail r 0
open mem://fail r 0

Warning: fopen(mem://fail): Failed to open stream: "Mem::stream_open" call failed in %suser_wrappers.php on line 32
bool(false)
bool(false)
opendir mem://x 0
string(1) "a"
string(1) "b"
bool(false)
string(1) "a"
closedir

Deprecated: Creation of dynamic property Poor::$context is deprecated in %suser_wrappers.php on line 34

Warning: fopen(poor://x): Failed to open stream: "Poor::stream_open" call failed in %suser_wrappers.php on line 34

Deprecated: Creation of dynamic property Poor::$context is deprecated in %suser_wrappers.php on line 34

Warning: file_exists(): Poor::url_stat is not implemented! in %suser_wrappers.php on line 34

Deprecated: Creation of dynamic property Poor::$context is deprecated in %suser_wrappers.php on line 34

Warning: unlink(): Poor::unlink is not implemented! in %suser_wrappers.php on line 34

Deprecated: Creation of dynamic property Poor::$context is deprecated in %suser_wrappers.php on line 34

Warning: opendir(poor://x): Failed to open directory: "Poor::dir_opendir" call failed in %suser_wrappers.php on line 34

Deprecated: Creation of dynamic property Poor::$context is deprecated in %suser_wrappers.php on line 34

Warning: mkdir(): Poor::mkdir is not implemented! in %suser_wrappers.php on line 34

Deprecated: Creation of dynamic property Poor::$context is deprecated in %suser_wrappers.php on line 34

Warning: rename(): Poor::rename is not implemented! in %suser_wrappers.php on line 34

Deprecated: Creation of dynamic property Poor::$context is deprecated in %suser_wrappers.php on line 34

Warning: touch(): Poor::stream_metadata is not implemented! in %suser_wrappers.php on line 34
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)

Warning: fread(): Half::stream_read - read 1 bytes more data than requested (8193 read, 8192 max) - excess data will be lost in %suser_wrappers.php on line 35

Warning: fread(): Half::stream_eof is not implemented! Assuming EOF in %suser_wrappers.php on line 35

Warning: fwrite(): Half::stream_write is not implemented! in %suser_wrappers.php on line 35

Warning: fseek(): Stream does not support seeking in %suser_wrappers.php on line 35

Warning: fstat(): Half::stream_stat is not implemented! in %suser_wrappers.php on line 35

Warning: flock(): Half::stream_lock is not implemented! in %suser_wrappers.php on line 35

Fatal error: Uncaught TypeError: stream_select(): Argument #3 ($except) must be of type ?array, TypeError given in %suser_wrappers.php:35
Stack trace:
#0 %suser_wrappers.php(35): stream_select(NULL, NULL, Object(TypeError), 0)
#1 {main}
  thrown in %suser_wrappers.php on line 35
