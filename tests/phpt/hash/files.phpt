--TEST--
Digests of files and streams, in parts, of folders, and of what is not there.
--FILE--
<?php
$file = tempnam(sys_get_temp_dir(), 'hash');
file_put_contents($file, str_repeat('0123456789', 3000));
var_dump(hash_file('sha256', $file) === hash('sha256', file_get_contents($file)));
var_dump(hash_hmac_file('sha256', $file, 'key', true) === hash_hmac('sha256', file_get_contents($file), 'key', true));
var_dump(hash_file('xxh64', $file, false, ['seed' => 3]) === hash('xxh64', file_get_contents($file), false, ['seed' => 3]));
var_dump(md5_file($file) === md5(file_get_contents($file)), sha1_file($file, true) === sha1(file_get_contents($file), true));
$context = hash_init('md5');
$stream = fopen($file, 'r');
var_dump(hash_update_stream($context, $stream, 10), hash_update_stream($context, $stream, 0), hash_update_stream($context, $stream, 9000), ftell($stream));
var_dump(hash_update_stream($context, $stream), hash_update_stream($context, $stream));
var_dump(hash_final($context) === md5_file($file));
$context = hash_init('md5');
var_dump(hash_update_file($context, $file), hash_update_file($context, 'data:,more', stream_context_create()));
var_dump(hash_final($context) === md5(file_get_contents($file) . 'more'));
unlink($file);
foreach ([
    fn() => hash_file('md5', 'no/such/file'),
    fn() => hash_hmac_file('md5', 'no/such/file', 'key'),
    fn() => hash_update_file(hash_init('md5'), 'no/such/file'),
    fn() => hash_file('md5', "nul\0l"),
    fn() => hash_hmac_file('md5', "nul\0l", 'key'),
    fn() => hash_update_file(hash_init('md5'), "nul\0l"),
    fn() => @hash_file('md5', __DIR__),
    fn() => @hash_hmac_file('md5', __DIR__, 'key'),
    fn() => @hash_update_file(hash_init('md5'), __DIR__),
    fn() => @md5_file(__DIR__),
    fn() => hash_update_stream(hash_init('md5'), 'text'),
] as $call) {
    try {
        var_dump($call());
    } catch (Error $e) {
        echo get_class($e), ': ', $e->getMessage(), "\n";
    }
}
--EXPECTF--
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
int(10)
int(0)
int(9000)
int(9010)
int(20990)
int(0)
bool(true)
bool(true)
bool(true)
bool(true)

Warning: hash_file(no/such/file): Failed to open stream: No such file or directory in %sfiles.php on line 18
bool(false)

Warning: hash_hmac_file(no/such/file): Failed to open stream: No such file or directory in %sfiles.php on line 19
bool(false)

Warning: hash_update_file(no/such/file): Failed to open stream: No such file or directory in %sfiles.php on line 20
bool(false)
ValueError: hash_file(): Argument #1 ($algo) must not contain any null bytes
ValueError: hash_hmac_file(): Argument #2 ($filename) must not contain any null bytes
ValueError: hash_update_file(): Argument #2 ($filename) must not contain any null bytes
bool(false)
bool(false)
bool(false)
string(32) "d41d8cd98f00b204e9800998ecf8427e"
TypeError: hash_update_stream(): Argument #2 ($stream) must be of type resource, string given
