--TEST--
ftp:// addresses: reading, writing, directories, renaming, logins, refusals, notifications
--EXTENSIONS--
pcntl
posix
--INI--
allow_url_fopen=1
--FILE--
<?php
require __DIR__ . '/ftp_server.inc';
set_error_handler(function ($level, $message) {
    echo "[$level] $message\n";
    return true;
});
$files = ['/file' => "one\ntwo\nthree\n", '/dir' => null, '/dir/inner' => 'x', '/empty' => ''];
$tell = fn () => print(json_encode(func_get_args()) . "\n");

with_ftp('read', new FtpServer($files), function ($url) {
    var_dump(file_get_contents("$url/file"), file("$url/file", FILE_IGNORE_NEW_LINES), file_get_contents("$url/empty"), file_get_contents("$url/none"));
});
with_ftp('stream', new FtpServer($files), function ($url) {
    $stream = fopen("$url/file", 'rb');
    $metadata = stream_get_meta_data($stream);
    unset($metadata['uri']);
    print_r($metadata);
    var_dump(fgets($stream), ftell($stream), fstat($stream), feof($stream), fseek($stream, 0), fwrite($stream, 'x'), stream_get_contents($stream), feof($stream), fclose($stream));
});
with_ftp('resume', new FtpServer($files), function ($url) {
    var_dump(file_get_contents("$url/file", false, stream_context_create(['ftp' => ['resume_pos' => 8]])));
});
with_ftp('resume refused', new FtpServer($files, ['REST' => '502 no']), function ($url) {
    var_dump(file_get_contents("$url/file", false, stream_context_create(['ftp' => ['resume_pos' => 8]])));
});
with_ftp('passive', new FtpServer($files, ['EPSV' => '500 what?']), fn ($url) => var_dump(file_get_contents("$url/file")));
foreach (['229 nothing', '229 (|||0|)'] as $answer) {
    with_ftp($answer, new FtpServer($files, ['EPSV' => $answer]), fn ($url) => var_dump(file_get_contents("$url/file")));
}
foreach (['227 nothing', '227 (1,2,3)', '227 (127,0,0,1,5)', '425 no'] as $answer) {
    with_ftp($answer, new FtpServer($files, ['EPSV' => '500 what?', 'PASV' => $answer]), fn ($url) => var_dump(file_get_contents("$url/file")));
}
with_ftp('write', new FtpServer($files), function ($url) {
    var_dump(file_put_contents("$url/new", 'content'), file_put_contents("$url/file", 'x'), file_put_contents("$url/file", 'more', FILE_APPEND));
    var_dump(file_put_contents("$url/file", 'other', 0, stream_context_create(['ftp' => ['overwrite' => true]])), file_get_contents("$url/file"));
    var_dump(copy('data:,copied', "$url/copied"));
});
with_ftp('write fails', new FtpServer($files, ['done' => '552 full']), fn ($url) => var_dump(file_put_contents("$url/new", 'content')));
with_ftp('modes', new FtpServer($files), function ($url) {
    foreach (['r+', 'w+', 'x', 'c', ''] as $mode) {
        var_dump(fopen("$url/file", $mode));
    }
});
with_ftp('stat', new FtpServer($files), function ($url) {
    clearstatcache();
    echo json_encode(stat("$url/file")), "\n", json_encode(stat("$url/dir")), "\n";
    var_dump(is_file("$url/file"), is_dir("$url/dir"), is_dir("$url/file"), file_exists("$url/none"), filesize("$url/file"), filemtime("$url/none"));
});
with_ftp('directory', new FtpServer($files), function ($url) {
    print_r(scandir("$url/"));
    $directory = opendir("$url/dir");
    var_dump(readdir($directory), stream_get_meta_data($directory)['stream_type'], rewinddir($directory), readdir($directory));
    closedir($directory);
});
with_ftp('directory refused', new FtpServer($files, ['NLST' => '550 no']), fn ($url) => var_dump(opendir("$url/dir")));
with_ftp('changes', new FtpServer($files), function ($url) {
    var_dump(mkdir("$url/made"), mkdir("$url/made"), rmdir("$url/made"), rmdir("$url/none"), unlink("$url/file"), unlink("$url/none"));
    var_dump(rename("$url/empty", "$url/renamed"), rename("$url/none", "$url/x"), rename("$url/dir", 'ftp://elsewhere/dir'), touch("$url/x"), chmod("$url/x", 0644));
    var_dump(mkdir("$url/a/b/c", 0777, true), mkdir("$url/dir/d", 0777, true), mkdir("$url/dir/d", 0777, true));
});
with_ftp('login', new FtpServer($files), function ($url) {
    var_dump(file_get_contents(str_replace('//', '//us%20er:p%40ss@', "$url/file")));
    ini_set('from', 'me@here');
    var_dump(file_get_contents("$url/file"));
    ini_restore('from');
    var_dump(file_get_contents(str_replace('//', '//us%0aer@', "$url/file")), file_get_contents(str_replace('//', '//user:p%00@', "$url/file")));
});
foreach (['' => '421 busy', 'USER' => '230 no password', 'PASS' => '530 wrong', 'TYPE' => '500 what?', 'SIZE' => '213 many', 'RETR' => '550 no'] as $command => $answer) {
    with_ftp("answer $command $answer", new FtpServer($files, [$command => $answer]), function ($url) use ($tell) {
        var_dump(file_get_contents("$url/file", false, stream_context_create([], ['notification' => $tell])));
    });
}
with_ftp('notifications', new FtpServer($files), function ($url) use ($tell) {
    var_dump(file_get_contents("$url/file", false, stream_context_create([], ['notification' => $tell])));
});
echo "=== without a server\n";
var_dump(fopen('ftp://127.0.0.1:1/x', 'r'), unlink('ftp://127.0.0.1:1/x'), mkdir('ftp://127.0.0.1:1/x'), file_exists('ftp://127.0.0.1:1/x'), fopen('ftp://127.0.0.1:1', 'r'), fopen('ftp://', 'r'));
var_dump(fopen('ftp://127.0.0.1/x', 'w', false, stream_context_create(['ftp' => ['proxy' => 'tcp://127.0.0.1:1']])));
var_dump(array_intersect(['ftp', 'ftps'], stream_get_wrappers()), stream_is_local('ftp://x'));
?>
--EXPECT--
=== read
[2] file_get_contents(ftp://127.0.0.1:PORT/none): Failed to open stream: FTP server reports 550 no such file

string(14) "one
two
three
"
array(3) {
  [0]=>
  string(3) "one"
  [1]=>
  string(3) "two"
  [2]=>
  string(5) "three"
}
string(0) ""
bool(false)
USER anonymous
PASS anonymous
TYPE I
SIZE /file
EPSV
RETR /file
QUIT
--
USER anonymous
PASS anonymous
TYPE I
SIZE /file
EPSV
RETR /file
QUIT
--
USER anonymous
PASS anonymous
TYPE I
SIZE /empty
EPSV
RETR /empty
QUIT
--
USER anonymous
PASS anonymous
TYPE I
SIZE /none
--
=== stream
Array
(
    [timed_out] => 
    [blocked] => 1
    [eof] => 
    [wrapper_type] => ftp
    [stream_type] => tcp_socket/ssl
    [mode] => r+
    [unread_bytes] => 0
    [seekable] => 
)
[2] fseek(): Stream does not support seeking
string(4) "one
"
int(4)
bool(false)
bool(false)
int(-1)
int(1)
string(10) "two
three
"
bool(true)
bool(true)
USER anonymous
PASS anonymous
TYPE I
SIZE /file
EPSV
RETR /file
QUIT
--
=== resume
string(6) "three
"
USER anonymous
PASS anonymous
TYPE I
SIZE /file
EPSV
REST 8
RETR /file
QUIT
--
=== resume refused
[2] file_get_contents(ftp://127.0.0.1:PORT/file): Failed to open stream: Unable to resume from offset 8
FTP server reports 502 no

bool(false)
USER anonymous
PASS anonymous
TYPE I
SIZE /file
EPSV
REST 8
--
=== passive
string(14) "one
two
three
"
USER anonymous
PASS anonymous
TYPE I
SIZE /file
EPSV
PASV
RETR /file
QUIT
--
=== 229 nothing
[2] file_get_contents(ftp://127.0.0.1:PORT/file): Failed to open stream: FTP server reports 213 14

bool(false)
USER anonymous
PASS anonymous
TYPE I
SIZE /file
EPSV
--
=== 229 (|||0|)
[2] file_get_contents(ftp://127.0.0.1:PORT/file): Failed to open stream: FTP server reports 213 14

bool(false)
USER anonymous
PASS anonymous
TYPE I
SIZE /file
EPSV
--
=== 227 nothing
[2] file_get_contents(ftp://127.0.0.1:PORT/file): Failed to open stream: FTP server reports 213 14

bool(false)
USER anonymous
PASS anonymous
TYPE I
SIZE /file
EPSV
PASV
--
=== 227 (1,2,3)
[2] file_get_contents(ftp://127.0.0.1:PORT/file): Failed to open stream: FTP server reports 213 14

bool(false)
USER anonymous
PASS anonymous
TYPE I
SIZE /file
EPSV
PASV
--
=== 227 (127,0,0,1,5)
[2] file_get_contents(ftp://127.0.0.1:PORT/file): Failed to open stream: FTP server reports 213 14

bool(false)
USER anonymous
PASS anonymous
TYPE I
SIZE /file
EPSV
PASV
--
=== 425 no
[2] file_get_contents(ftp://127.0.0.1:PORT/file): Failed to open stream: FTP server reports 213 14

bool(false)
USER anonymous
PASS anonymous
TYPE I
SIZE /file
EPSV
PASV
--
=== write
[2] file_put_contents(ftp://127.0.0.1:PORT/file): Failed to open stream: Remote file already exists and overwrite context option not specified
FTP server reports 213 14

int(7)
bool(false)
int(4)
int(5)
string(5) "other"
bool(true)
USER anonymous
PASS anonymous
TYPE I
SIZE /new
EPSV
STOR /new
7 bytes: content
QUIT
--
USER anonymous
PASS anonymous
TYPE I
SIZE /file
--
USER anonymous
PASS anonymous
TYPE I
SIZE /file
EPSV
APPE /file
4 bytes: more
QUIT
--
USER anonymous
PASS anonymous
TYPE I
SIZE /file
DELE /file
EPSV
STOR /file
5 bytes: other
QUIT
--
USER anonymous
PASS anonymous
TYPE I
SIZE /file
EPSV
RETR /file
QUIT
--
USER anonymous
PASS anonymous
TYPE I
SIZE /copied
EPSV
STOR /copied
6 bytes: copied
QUIT
--
=== write fails
[2] file_put_contents(): FTP server error 552:552 full

int(7)
USER anonymous
PASS anonymous
TYPE I
SIZE /new
EPSV
STOR /new
7 bytes: content
QUIT
--
=== modes
[2] fopen(ftp://127.0.0.1:PORT/file): Failed to open stream: FTP does not support simultaneous read/write connections
bool(false)
[2] fopen(ftp://127.0.0.1:PORT/file): Failed to open stream: FTP does not support simultaneous read/write connections
bool(false)
[2] fopen(ftp://127.0.0.1:PORT/file): Failed to open stream: Unknown file open mode
bool(false)
[2] fopen(ftp://127.0.0.1:PORT/file): Failed to open stream: Unknown file open mode
bool(false)
[2] fopen(ftp://127.0.0.1:PORT/file): Failed to open stream: Unknown file open mode
bool(false)
=== stat
{"0":0,"1":0,"2":PORT,"3":1,"4":0,"5":0,"6":-1,"7":14,"8":-1,"9":1709210096,"10":-1,"11":PORT,"12":1,"dev":0,"ino":0,"mode":PORT,"nlink":1,"uid":0,"gid":0,"rdev":-1,"size":14,"atime":-1,"mtime":1709210096,"ctime":-1,"blksize":PORT,"blocks":1}
{"0":0,"1":0,"2":PORT,"3":1,"4":0,"5":0,"6":-1,"7":0,"8":-1,"9":1709210096,"10":-1,"11":PORT,"12":0,"dev":0,"ino":0,"mode":PORT,"nlink":1,"uid":0,"gid":0,"rdev":-1,"size":0,"atime":-1,"mtime":1709210096,"ctime":-1,"blksize":PORT,"blocks":0}
[2] filemtime(): stat failed for ftp://127.0.0.1:PORT/none
bool(true)
bool(true)
bool(false)
bool(false)
int(14)
bool(false)
USER anonymous
PASS anonymous
CWD /file
TYPE I
SIZE /file
MDTM /file
--
USER anonymous
PASS anonymous
CWD /dir
TYPE I
SIZE /dir
MDTM /dir
--
USER anonymous
PASS anonymous
CWD /file
TYPE I
SIZE /file
MDTM /file
--
USER anonymous
PASS anonymous
CWD /dir
TYPE I
SIZE /dir
MDTM /dir
--
USER anonymous
PASS anonymous
CWD /file
TYPE I
SIZE /file
MDTM /file
--
USER anonymous
PASS anonymous
CWD /none
TYPE I
SIZE /none
--
USER anonymous
PASS anonymous
CWD /none
TYPE I
SIZE /none
--
=== directory
Array
(
    [0] => dir
    [1] => empty
    [2] => file
    [3] => inner
)
[2] rewinddir(): Stream does not support seeking
string(4) "file"
string(6) "ftpdir"
NULL
string(3) "dir"
USER anonymous
PASS anonymous
TYPE A
EPSV
NLST /
--
USER anonymous
PASS anonymous
TYPE A
EPSV
NLST /dir
--
=== directory refused
[2] opendir(ftp://127.0.0.1:PORT/dir): Failed to open directory: FTP server reports 550 no

bool(false)
USER anonymous
PASS anonymous
TYPE A
EPSV
NLST /dir
--
=== changes
[2] rmdir(): 550 no such file

[2] unlink(): Error Deleting file: 550 no such file

bool(true)
bool(false)
bool(true)
bool(false)
bool(true)
bool(false)
[2] touch(ftp://127.0.0.1:PORT/x): Failed to open stream: Unknown file open mode
[2] chmod(): Cannot call chmod() for a non-standard stream
bool(true)
bool(false)
bool(false)
bool(false)
bool(false)
bool(true)
bool(true)
bool(false)
USER anonymous
PASS anonymous
MKD /made
--
USER anonymous
PASS anonymous
MKD /made
--
USER anonymous
PASS anonymous
RMD /made
--
USER anonymous
PASS anonymous
RMD /none
--
USER anonymous
PASS anonymous
DELE /file
--
USER anonymous
PASS anonymous
DELE /none
--
USER anonymous
PASS anonymous
RNFR /empty
RNTO /renamed
--
USER anonymous
PASS anonymous
RNFR /none
--
USER anonymous
PASS anonymous
CWD /a/b
CWD /a
CWD /
MKD /a
MKD /a/b
MKD /a/b/c
--
USER anonymous
PASS anonymous
CWD /dir
MKD /dir/d
--
USER anonymous
PASS anonymous
CWD /dir
MKD /dir/d
--
=== login
string(14) "one
two
three
"
string(14) "one
two
three
"
[2] file_get_contents(ftp://...@127.0.0.1:PORT/file): Failed to open stream: Invalid login us
er
[2] file_get_contents(ftp://...@127.0.0.1:PORT/file): Failed to open stream: Invalid password p
bool(false)
bool(false)
USER us er
PASS p@ss
TYPE I
SIZE /file
EPSV
RETR /file
QUIT
--
USER anonymous
PASS me@here
TYPE I
SIZE /file
EPSV
RETR /file
QUIT
--
--
USER user
--
=== answer  421 busy
[2,0,null,0,0,0]
[9,2,"421 busy\r\n",421,0,0]
[2] file_get_contents(ftp://127.0.0.1:PORT/file): Failed to open stream: operation failed
bool(false)
--
=== answer USER 230 no password
[2,0,null,0,0,0]
[5,0,"213 14\r\n",213,0,14]
[7,0,null,0,0,14]
[7,0,null,0,14,14]
[7,0,null,0,28,14]
[7,0,null,0,34,14]
string(14) "one
two
three
"
USER anonymous
TYPE I
SIZE /file
EPSV
RETR /file
QUIT
--
=== answer PASS 530 wrong
[2,0,null,0,0,0]
[3,0,"331 password?\r\n",0,0,0]
[10,2,"530 wrong\r\n",530,0,0]
[2] file_get_contents(ftp://127.0.0.1:PORT/file): Failed to open stream: operation failed
bool(false)
USER anonymous
PASS anonymous
--
=== answer TYPE 500 what?
[2,0,null,0,0,0]
[3,0,"331 password?\r\n",0,0,0]
[10,0,"230 logged in\r\n",230,0,0]
[9,2,"500 what?\r\n",500,0,0]
[2] file_get_contents(ftp://127.0.0.1:PORT/file): Failed to open stream: FTP server reports 500 what?

bool(false)
USER anonymous
PASS anonymous
TYPE I
--
=== answer SIZE 213 many
[2,0,null,0,0,0]
[3,0,"331 password?\r\n",0,0,0]
[10,0,"230 logged in\r\n",230,0,0]
[5,0,"213 many\r\n",213,0,0]
[7,0,null,0,0,0]
[7,0,null,0,14,0]
[7,0,null,0,28,0]
[7,0,null,0,34,0]
string(14) "one
two
three
"
USER anonymous
PASS anonymous
TYPE I
SIZE /file
EPSV
RETR /file
QUIT
--
=== answer RETR 550 no
[2,0,null,0,0,0]
[3,0,"331 password?\r\n",0,0,0]
[10,0,"230 logged in\r\n",230,0,0]
[5,0,"213 14\r\n",213,0,14]
[9,2,"550 no\r\n",550,0,0]
[2] file_get_contents(ftp://127.0.0.1:PORT/file): Failed to open stream: FTP server reports 550 no

bool(false)
USER anonymous
PASS anonymous
TYPE I
SIZE /file
EPSV
RETR /file
--
=== notifications
[2,0,null,0,0,0]
[3,0,"331 password?\r\n",0,0,0]
[10,0,"230 logged in\r\n",230,0,0]
[5,0,"213 14\r\n",213,0,14]
[7,0,null,0,0,14]
[7,0,null,0,14,14]
[7,0,null,0,28,14]
[7,0,null,0,34,14]
string(14) "one
two
three
"
USER anonymous
PASS anonymous
TYPE I
SIZE /file
EPSV
RETR /file
QUIT
--
=== without a server
[2] fopen(): connect() failed: Connection refused
[2] fopen(ftp://127.0.0.1:1/x): Failed to open stream: operation failed
[2] unlink(): connect() failed: Connection refused
[2] unlink(): Unable to connect to ftp://127.0.0.1:1/x
[2] mkdir(): connect() failed: Connection refused
[2] mkdir(): Unable to connect to ftp://127.0.0.1:1/x
[2] file_exists(): connect() failed: Connection refused
[2] fopen(ftp://127.0.0.1:1): Failed to open stream: operation failed
[2] fopen(ftp://): Failed to open stream: operation failed
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
[2] fopen(ftp://127.0.0.1/x): Failed to open stream: FTP proxy may only be used in read mode
bool(false)
array(2) {
  [0]=>
  string(3) "ftp"
  [1]=>
  string(4) "ftps"
}
bool(false)
