--TEST--
Compressed files: gzopen() and compress.zlib://
--EXTENSIONS--
zlib
--FILE--
<?php
$file = __DIR__ . '/files_' . getmypid() . '.gz';
register_shutdown_function(fn () => @unlink($file));

var_dump(file_put_contents("compress.zlib://$file", str_repeat("hello\n", 10)));
echo bin2hex(file_get_contents($file)), "\n";
var_dump(file("compress.zlib://$file")[3], gzfile($file)[9], count(gzfile($file)), readgzfile($file));

echo "-- reading\n";
$stream = gzopen($file, 'r');
print_r(stream_get_meta_data($stream));
var_dump(gzread($stream, 3), gztell($stream), gzseek($stream, 20), gzread($stream, 4), gzseek($stream, -3, SEEK_CUR), gzgetc($stream));
var_dump(gzseek($stream, 0, SEEK_END), gzeof($stream), gzgets($stream), gzgets($stream, 4), gzpassthru($stream), gzeof($stream), gzrewind($stream), gztell($stream));
var_dump(fflush($stream), fstat($stream), gzwrite($stream, 'x'), ftruncate($stream, 1), flock($stream, LOCK_SH), stream_set_blocking($stream, false));
gzclose($stream);
foreach ([fn () => gzread($stream, 1), fn () => gzwrite($stream, 'x'), fn () => gzopen('', 'r'), fn () => gzopen("a\0b", 'r'), fn () => gzgets(5)] as $wrong) {
    try {
        $wrong();
    } catch (Error $error) {
        echo get_class($error), ': ', $error->getMessage(), "\n";
    }
}

echo "-- modes\n";
foreach (['w9', 'a', 'wb6h', 'w1', 'rb', 'x', 'r+', 'q', ''] as $mode) {
    echo "mode $mode\n";
    if ($stream = @gzopen($file, $mode)) {
        var_dump(@gzwrite($stream, 'abcabcabc'), fflush($stream), @gzputs($stream, 'abcabc', 4), gztell($stream), gzseek($stream, 100), gztell($stream), gzread($stream, 3));
        gzclose($stream);
        echo bin2hex(file_get_contents($file)), "\n";
    } else {
        echo str_replace($file, 'FILE', error_get_last()['message']), "\n";
        error_clear_last();
    }
}

echo "-- what is not compressed\n";
file_put_contents($file, "plain\nwith\0zero\nend");
echo json_encode(gzfile($file)), ' ', json_encode(file_get_contents("compress.zlib://$file")), "\n";

echo "-- damaged\n";
file_put_contents($file, substr(gzencode(str_repeat('abc', 1000)), 0, 20));
$stream = gzopen($file, 'r');
var_dump(strlen(gzread($stream, 9000)), gzread($stream, 100), gzeof($stream));
file_put_contents($file, substr(gzencode(str_repeat('abc', 1000)), 0, 15) . str_repeat("\xff", 20));
$stream = gzopen($file, 'r');
var_dump(strlen((string) gzread($stream, 9000)));

echo "-- levels, appending, other names\n";
foreach ([0, 9, 10] as $level) {
    file_put_contents("compress.zlib://$file", str_repeat('a', 36), 0, stream_context_create(['zlib' => ['level' => $level]]));
    echo bin2hex(file_get_contents($file)), "\n";
}
file_put_contents("compress.zlib://$file", 'more', FILE_APPEND);
var_dump(file_get_contents("compress.zlib://$file"), gzfile("zlib:$file"));
$stream = fopen("compress.zlib://$file", 'a');
var_dump(ftell($stream), fwrite($stream, 'x'), ftell($stream), fclose($stream));
var_dump(file_get_contents('compress.zlib://data:text/plain;base64,' . base64_encode(gzencode('of a data url'))));
print_r(stream_get_meta_data(fopen("compress.zlib://file://$file", 'rb'))['wrapper_type']);
file_put_contents($file, gzencode('<?php return 6 * 7;'));
var_dump(include "compress.zlib://$file");

echo "\n-- what there is not\n";
foreach ([fn () => gzopen("$file.none", 'r'), fn () => gzfile("$file.none"), fn () => readgzfile("$file.none"), fn () => fopen("compress.zlib://$file.none", 'r'),
    fn () => fopen("compress.zlib://$file", 'r+'), fn () => file_exists("compress.zlib://$file"), fn () => unlink("compress.zlib://$file"),
    fn () => rename("compress.zlib://$file", 'x'), fn () => mkdir("compress.zlib://$file.d"), fn () => rmdir("compress.zlib://$file.d"),
    fn () => opendir("compress.zlib://$file"), fn () => touch("compress.zlib://$file"), fn () => gzopen('php://memory', 'r')] as $attempt) {
    var_dump(@$attempt());
    echo str_replace($file, 'FILE', error_get_last()['message'] ?? ''), "\n";
    error_clear_last();
}
var_dump(in_array('compress.zlib', stream_get_wrappers()));
?>
--EXPECTF--
int(60)
1f8b0800000000000003ca48cdc9c9e7ca208b04000000ffff030030481d563c000000
hello
hello
hello
hello
hello
hello
hello
hello
hello
hello
string(6) "hello
"
string(6) "hello
"
int(10)
int(60)
-- reading
Array
(
    [timed_out] => 
    [blocked] => 1
    [eof] => 
    [stream_type] => ZLIB
    [mode] => r
    [unread_bytes] => 0
    [seekable] => 1
)
string(3) "hel"
int(3)
int(0)
string(4) "llo
"
int(0)
string(1) "l"

Warning: gzseek(): SEEK_END is not supported in %sfiles.php on line 13
lo
hello
hello
hello
hello
hello
int(-1)
bool(false)
string(2) "o
"
string(3) "hel"
int(33)
bool(true)
bool(true)
int(0)

Warning: ftruncate(): Can't truncate this stream! in %sfiles.php on line 14
bool(false)
bool(false)
int(0)
bool(false)
bool(false)
bool(true)
TypeError: gzread(): supplied resource is not a valid stream resource
TypeError: gzwrite(): supplied resource is not a valid stream resource
ValueError: Path cannot be empty
ValueError: gzopen(): Argument #1 ($filename) must not contain any null bytes
TypeError: gzgets(): Argument #1 ($stream) must be of type resource, int given
-- modes
mode w9
int(9)
bool(true)
int(4)
int(13)
int(0)
int(100)
bool(false)
1f8b08000000000002034a4c4a4e042300000000ffff022106da0000000000ffff030071172b2264000000
mode a
int(9)
bool(true)
int(4)
int(13)
int(0)
int(100)
bool(false)
1f8b08000000000002034a4c4a4e042300000000ffff022106da0000000000ffff030071172b22640000001f8b08000000000000034a4c4a4e042300000000ffff022106da0000000000ffff030071172b2264000000
mode wb6h
int(9)
bool(true)
int(4)
int(13)
int(0)
int(100)
bool(false)
1f8b08000000000004034a4c4a4e4c4a4e4c4a06000000ffff04c1010100000001a0aee2ff07952e0000000000000000000080030000ffff030071172b2264000000
mode w1
int(9)
bool(true)
int(4)
int(13)
int(0)
int(100)
bool(false)
1f8b08000000000004034a4c4a4e042300000000ffff02910cb40100000000ffff030071172b2264000000
mode rb
int(0)
bool(false)
int(0)
int(0)
int(0)
int(100)
string(0) ""
1f8b08000000000004034a4c4a4e042300000000ffff02910cb40100000000ffff030071172b2264000000
mode x
gzopen(FILE): Failed to open stream: File exists
mode r+
gzopen(): Cannot open a zlib stream for reading and writing at the same time!
mode q
gzopen(FILE): Failed to open stream: `q' is not a valid mode for fopen
mode 
gzopen(FILE): Failed to open stream: `' is not a valid mode for fopen
-- what is not compressed
["plain\n","with","end"] "plain\nwith\u0000zero\nend"
-- damaged
int(0)
string(0) ""
bool(true)
int(0)
-- levels, appending, other names
1f8b0800000000000403002400dbff616161616161616161616161616161616161616161616161616161616161616161616161000000ffff010000ffffc27c76c424000000
1f8b08000000000002034a4c240c00000000ffff0300c27c76c424000000

Warning: file_put_contents(): Only 0 of 36 bytes written, possibly out of free disk space in %sfiles.php on line 51

string(4) "more"
array(1) {
  [0]=>
  string(4) "more"
}
int(0)
int(1)
int(1)
bool(true)
string(13) "of a data url"
ZLIBint(42)

-- what there is not
bool(false)
gzopen(FILE.none): Failed to open stream: No such file or directory
bool(false)
gzfile(FILE.none): Failed to open stream: No such file or directory
bool(false)
readgzfile(FILE.none): Failed to open stream: No such file or directory
bool(false)
fopen(compress.zlib://FILE.none): Failed to open stream: operation failed
bool(false)
fopen(compress.zlib://FILE): Failed to open stream: operation failed
bool(false)

bool(false)
unlink(): ZLIB does not allow unlinking
bool(false)
rename(): ZLIB wrapper does not support renaming
bool(false)

bool(false)

bool(false)
opendir(compress.zlib://FILE): Failed to open directory: not implemented
bool(false)
touch(compress.zlib://FILE): Failed to open stream: operation failed
bool(false)
gzopen(): Cannot represent a stream of type MEMORY as a File Descriptor
bool(true)
