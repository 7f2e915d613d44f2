--TEST--
posix_mkfifo(), posix_mknod(), posix_access(): pipes and devices in the file system, rights
--EXTENSIONS--
posix
--FILE--
<?php
$folder = sys_get_temp_dir() . '/special-files-' . getmypid();
mkdir($folder);
umask(022);
function show(bool $result): void
{
    echo $result ? 'true' : 'false: ' . posix_strerror(posix_get_last_error()), "\n";
}
show(posix_mkfifo("$folder/pipe", 0666));
printf("%s %o\n", filetype("$folder/pipe"), fileperms("$folder/pipe"));
show(posix_mkfifo("$folder/pipe", 0666));
show(posix_mkfifo("$folder/missing/pipe", 0666));
show(posix_mkfifo('', 0666));
show(posix_mknod("$folder/file", POSIX_S_IFREG | 0640));
printf("%s %o\n", filetype("$folder/file"), fileperms("$folder/file"));
show(posix_mknod("$folder/fifo", POSIX_S_IFIFO | 0600, 0, 5));
echo filetype("$folder/fifo"), "\n";
show(posix_mknod("$folder/file", POSIX_S_IFREG));
foreach ([POSIX_S_IFCHR, POSIX_S_IFBLK, POSIX_S_IFSOCK] as $type) {
    try {
        posix_mknod("$folder/device", $type | 0600);
    } catch (ValueError $error) {
        echo $error->getMessage(), "\n";
    }
}
foreach (['posix_mkfifo', 'posix_mknod', 'posix_access'] as $function) {
    try {
        $function("zero\0byte", 0);
    } catch (ValueError $error) {
        echo $error->getMessage(), "\n";
    }
}
show(posix_access(__FILE__));
show(posix_access(__FILE__, POSIX_R_OK | POSIX_F_OK));
show(posix_access("$folder/none", POSIX_W_OK));
show(posix_access("$folder/none/../file"));
show(posix_access("$folder/file", 1 << 10));
show(posix_access(''));
show(posix_access(str_repeat('x', 5000)));
ini_set('open_basedir', $folder);
show(posix_access('/etc/passwd'));
show(posix_access("$folder/file"));
posix_mkfifo('/nowhere', 0600);
posix_mknod('/nowhere', 0600);
array_map('unlink', glob("$folder/*"));
rmdir($folder);
--EXPECT--
true
fifo 10644
false: File exists
false: No such file or directory
false: No such file or directory
true
file 100640
true
fifo
false: File exists
posix_mknod(): Argument #3 ($major) cannot be 0 for the POSIX_S_IFCHR and POSIX_S_IFBLK modes
posix_mknod(): Argument #3 ($major) cannot be 0 for the POSIX_S_IFCHR and POSIX_S_IFBLK modes
posix_mknod(): Argument #3 ($major) cannot be 0 for the POSIX_S_IFCHR and POSIX_S_IFBLK modes
posix_mkfifo(): Argument #1 ($filename) must not contain any null bytes
posix_mknod(): Argument #1 ($filename) must not contain any null bytes
posix_access(): Argument #1 ($filename) must not contain any null bytes
true
true
false: No such file or directory
true
false: Invalid argument
false: Input/output error
false: Input/output error
false: Operation not permitted
true
