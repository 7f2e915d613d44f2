--TEST--
ftps:// addresses: control and data connections are encrypted
--EXTENSIONS--
pcntl
posix
--INI--
allow_url_fopen=1
--FILE--
<?php
require __DIR__ . '/ftp_server.inc';
set_error_handler(function ($level, $message) {
    echo "[$level] ", preg_replace('/error:[^\n]*/', 'error', $message), "\n";
    return true;
});
// The certificate and its key are those of the test of TLS.
preg_match_all('/-----BEGIN (CERTIFICATE|[A-Z ]*PRIVATE KEY)-----.*?-----END \1-----\n/s', file_get_contents(__DIR__ . '/tls.phpt'), $found);
$pem = tempnam(sys_get_temp_dir(), 'pem');
file_put_contents($pem, $found[0][0] . $found[0][1]);
$files = ['/file' => 'a secret', '/other' => ''];
$any = stream_context_create(['ssl' => ['verify_peer' => false, 'verify_peer_name' => false]]);
with_ftp('encrypted', new FtpServer($files, [], ['local_cert' => $pem]), function ($url) use ($any) {
    $url = str_replace('ftp:', 'ftps:', $url);
    var_dump(file_get_contents("$url/file", false, $any), file_put_contents("$url/new", 'put there', 0, $any), scandir("$url/", SCANDIR_SORT_ASCENDING, $any));
});
with_ftp('data is not encrypted', new FtpServer($files, ['PROT' => '536 no']), function ($url) use ($any) {
    var_dump(file_get_contents(str_replace('ftp:', 'ftps:', $url) . '/file', false, $any));
});
unlink($pem);
?>
--EXPECT--
=== encrypted
string(8) "a secret"
int(9)
array(3) {
  [0]=>
  string(4) "file"
  [1]=>
  string(3) "new"
  [2]=>
  string(5) "other"
}
AUTH TLS
PBSZ 0
PROT P
USER anonymous
PASS anonymous
TYPE I
SIZE /file
EPSV
RETR /file
QUIT
--
AUTH TLS
PBSZ 0
PROT P
USER anonymous
PASS anonymous
TYPE I
SIZE /new
EPSV
STOR /new
9 bytes: put there
QUIT
--
AUTH TLS
PBSZ 0
PROT P
USER anonymous
PASS anonymous
TYPE A
EPSV
NLST /
--
=== data is not encrypted
[2] file_get_contents(ftps://127.0.0.1:PORT/file): Failed to open stream: Server doesn't support FTPS.
bool(false)
AUTH TLS
AUTH SSL
--
