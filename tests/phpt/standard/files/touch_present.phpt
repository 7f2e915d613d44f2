--TEST--
touch() without a time sets the present, which whoever may write the file may do; another time is the owner's to set
--EXTENSIONS--
posix
pcntl
--SKIPIF--
<?php
if (posix_getuid() !== 0) {
    die('skip needs root, to become another user');
}
?>
--FILE--
<?php
$file = tempnam(sys_get_temp_dir(), 'touch');
chmod($file, 0666);
touch($file, 1000);
$child = pcntl_fork();
if ($child === 0) {
    posix_setuid(65534);
    var_dump(touch($file, 2000));
    var_dump(touch($file));
    exit(0);
}
pcntl_waitpid($child, $status);
clearstatcache();
var_dump(abs(time() - filemtime($file)) < 100, fileatime($file) === filemtime($file));
unlink($file);
--EXPECTF--
Warning: touch(): Utime failed: Operation not permitted in %s on line 8
bool(false)
bool(true)
bool(true)
bool(true)
