--TEST--
What another user than root may not do: warnings and errors as PHP's, for processes, sockets and files
--EXTENSIONS--
posix
pcntl
sockets
--SKIPIF--
<?php
if (posix_getuid() !== 0) {
    die('skip needs root, to become another user');
}
?>
--FILE--
<?php
// What another user than root may not do.
$dir = sys_get_temp_dir() . '/refused' . getmypid(); mkdir($dir, 0755); touch("$dir/f"); chmod("$dir/f", 0600);
$sock = socket_create(AF_UNIX, SOCK_STREAM, 0); socket_bind($sock, "$dir/s"); socket_listen($sock); chmod("$dir/s", 0600);
$parent = getmypid();
$pid = pcntl_fork();
if ($pid === 0) {
    var_dump(posix_setgid(65534), posix_setuid(65534), posix_getuid());
    $calls = [
        'posix_setuid(0)' => fn () => posix_setuid(0),
        'posix_setgid(0)' => fn () => posix_setgid(0),
        'posix_seteuid(0)' => fn () => posix_seteuid(0),
        'posix_setegid(0)' => fn () => posix_setegid(0),
        'posix_initgroups' => fn () => posix_initgroups('root', 0),
        'posix_kill' => fn () => posix_kill($parent, SIGUSR1),
        'posix_mkfifo' => fn () => posix_mkfifo("$dir/fifo", 0600),
        'posix_mknod' => fn () => posix_mknod("$dir/node", POSIX_S_IFCHR | 0600, 1, 3),
        'posix_mknod block' => fn () => posix_mknod("/tmp/node$parent", POSIX_S_IFBLK | 0600, 1, 3),
        'posix_access' => fn () => posix_access("$dir/f", POSIX_R_OK),
        'posix_setrlimit' => fn () => posix_setrlimit(POSIX_RLIMIT_CORE, -1, -1),
        'posix_setrlimit nofile' => fn () => posix_setrlimit(POSIX_RLIMIT_NOFILE, 1000, PHP_INT_MAX),
        'posix_setpgid' => fn () => posix_setpgid(1, 1),
        'pcntl_setpriority' => fn () => pcntl_setpriority(-5),
        'pcntl_unshare' => fn () => pcntl_unshare(CLONE_NEWUTS),
        'pcntl_exec' => fn () => pcntl_exec("$dir/f"),
        'socket_create raw' => fn () => socket_create(AF_INET, SOCK_RAW, 1),
        'socket_bind unix' => fn () => socket_bind(socket_create(AF_UNIX, SOCK_STREAM, 0), "$dir/t"),
        'socket_connect unix' => fn () => socket_connect(socket_create(AF_UNIX, SOCK_STREAM, 0), "$dir/s"),
        'stream_socket_client' => fn () => @stream_socket_client("unix://$dir/s", $errno, $errstr) ?: [$errno, $errstr],
        'stream_socket_client warns' => fn () => stream_socket_client("unix://$dir/s", $errno, $errstr),
        'stream_socket_server' => fn () => stream_socket_server("unix://$dir/t", $errno, $errstr),
        'fsockopen' => fn () => fsockopen("unix://$dir/s", -1, $errno, $errstr),
        'proc_nice' => fn () => proc_nice(-3),
        'popen' => fn () => is_resource($p = popen("$dir/f 2>/dev/null", 'r')) ? pclose($p) : $p,
        'fopen' => fn () => fopen("$dir/f", 'r'),
        'fopen w' => fn () => fopen("$dir/g", 'w'),
        'mkdir' => fn () => mkdir("$dir/d"),
        'rmdir' => fn () => rmdir($dir),
        'unlink' => fn () => unlink("$dir/f"),
        'rename' => fn () => rename("$dir/f", "$dir/g"),
        'chmod' => fn () => chmod("$dir/f", 0777),
        'chown' => fn () => chown("$dir/f", 65534),
        'chgrp' => fn () => chgrp("$dir/f", 65534),
        'touch' => fn () => touch("$dir/f"),
        'touch new' => fn () => touch("$dir/g"),
        'symlink' => fn () => symlink('x', "$dir/l"),
        'link' => fn () => link("$dir/f", "$dir/l"),
        'copy' => fn () => copy("$dir/f", "/tmp/copy$parent"),
        'copy to' => fn () => copy('/etc/passwd', "$dir/f"),
        'file_put_contents' => fn () => file_put_contents("$dir/f", 'x'),
        'file_get_contents' => fn () => file_get_contents("$dir/f"),
        'readfile' => fn () => readfile("$dir/f"),
        'file' => fn () => file("$dir/f"),
        'scandir' => fn () => scandir('/root'),
        'opendir' => fn () => opendir('/root'),
        'dir' => fn () => dir('/root'),
        'glob' => fn () => glob('/root/*'),
        'chdir' => fn () => chdir('/root'),
        'tempnam' => fn () => is_string($t = tempnam($dir, 'x')) && unlink($t),
        'include' => fn () => include "$dir/f",
        'parse_ini_file' => fn () => parse_ini_file("$dir/f"),
        'md5_file' => fn () => md5_file("$dir/f"),
        'is_readable' => fn () => [is_readable("$dir/f"), is_writable("$dir/f"), is_executable("$dir/f"), is_writable($dir)],
        'SplFileObject' => fn () => new SplFileObject("$dir/f"),
        'DirectoryIterator' => fn () => new DirectoryIterator('/root'),
        'stat' => fn () => stat('/root/x/y'),
        'error_log' => fn () => error_log('x', 3, "$dir/f"),
    ];
    foreach ($calls as $name => $call) {
        echo "-- $name\n";
        try {
            $r = $call();
            var_dump($r);
        } catch (Throwable $e) {
            echo get_class($e), ': ', $e->getMessage(), "\n";
        }
        if (str_starts_with($name, 'posix')) {
            echo posix_strerror(posix_get_last_error()), "\n";
        } elseif (str_starts_with($name, 'pcntl')) {
            echo pcntl_strerror(pcntl_get_last_error()), "\n";
        } elseif (str_starts_with($name, 'socket')) {
            echo socket_strerror(socket_last_error()), "\n";
        }
    }
    exit(3);
}
pcntl_waitpid($pid, $status);
echo "child: ", pcntl_wifexited($status) ? pcntl_wexitstatus($status) : 'signal ' . pcntl_wtermsig($status), "\n";
unlink("$dir/f"); unlink("$dir/s"); rmdir($dir);
--EXPECTF--
bool(true)
bool(true)
int(65534)
-- posix_setuid(0)
bool(false)
Operation not permitted
-- posix_setgid(0)
bool(false)
Operation not permitted
-- posix_seteuid(0)
bool(false)
Operation not permitted
-- posix_setegid(0)
bool(false)
Operation not permitted
-- posix_initgroups
bool(false)
Operation not permitted
-- posix_kill
bool(false)
Operation not permitted
-- posix_mkfifo
bool(false)
Permission denied
-- posix_mknod
bool(false)
Permission denied
-- posix_mknod block
bool(false)
Operation not permitted
-- posix_access
bool(false)
Permission denied
-- posix_setrlimit
bool(true)
Permission denied
-- posix_setrlimit nofile
bool(false)
Operation not permitted
-- posix_setpgid
bool(false)
No such process
-- pcntl_setpriority

Warning: pcntl_setpriority(): Error 13: Only a super user may attempt to increase the process priority in %s on line 23
bool(false)
Permission denied
-- pcntl_unshare

Warning: pcntl_unshare(): Error 1: No privilege to use these flags in %s on line 24
bool(false)
Operation not permitted
-- pcntl_exec

Warning: pcntl_exec(): Error has occurred: (errno 13) Permission denied in %s on line 25
bool(false)
Permission denied
-- socket_create raw

Warning: socket_create(): Unable to create socket [1]: Operation not permitted in %s on line 26
bool(false)
Operation not permitted
-- socket_bind unix

Warning: socket_bind(): Unable to bind address [13]: Permission denied in %s on line 27
bool(false)
Permission denied
-- socket_connect unix

Warning: socket_connect(): unable to connect [13]: Permission denied in %s on line 28
bool(false)
Permission denied
-- stream_socket_client
array(2) {
  [0]=>
  int(13)
  [1]=>
  string(17) "Permission denied"
}
-- stream_socket_client warns

Warning: stream_socket_client(): Unable to connect to unix:///tmp/refused%d/s (Permission denied) in %s on line 30
bool(false)
-- stream_socket_server

Warning: stream_socket_server(): Unable to connect to unix:///tmp/refused%d/t (Unknown error) in %s on line 31
bool(false)
-- fsockopen

Warning: fsockopen(): Unable to connect to unix:///tmp/refused%d/s:-1 (Permission denied) in %s on line 32
bool(false)
-- proc_nice

Warning: proc_nice(): Only a super user may attempt to increase the priority of a process in %s on line 33
bool(false)
-- popen
int(126)
-- fopen

Warning: fopen(/tmp/refused%d/f): Failed to open stream: Permission denied in %s on line 35
bool(false)
-- fopen w

Warning: fopen(/tmp/refused%d/g): Failed to open stream: Permission denied in %s on line 36
bool(false)
-- mkdir

Warning: mkdir(): Permission denied in %s on line 37
bool(false)
-- rmdir

Warning: rmdir(/tmp/refused%d): Operation not permitted in %s on line 38
bool(false)
-- unlink

Warning: unlink(/tmp/refused%d/f): Permission denied in %s on line 39
bool(false)
-- rename

Warning: rename(/tmp/refused%d/f,/tmp/refused%d/g): Permission denied in %s on line 40
bool(false)
-- chmod

Warning: chmod(): Operation not permitted in %s on line 41
bool(false)
-- chown

Warning: chown(): Operation not permitted in %s on line 42
bool(false)
-- chgrp

Warning: chgrp(): Operation not permitted in %s on line 43
bool(false)
-- touch

Warning: touch(): Utime failed: Permission denied in %s on line 44
bool(false)
-- touch new

Warning: touch(): Unable to create file /tmp/refused%d/g because Permission denied in %s on line 45
bool(false)
-- symlink

Warning: symlink(): Permission denied in %s on line 46
bool(false)
-- link

Warning: link(): Operation not permitted in %s on line 47
bool(false)
-- copy

Warning: copy(/tmp/refused%d/f): Failed to open stream: Permission denied in %s on line 48
bool(false)
-- copy to

Warning: copy(/tmp/refused%d/f): Failed to open stream: Permission denied in %s on line 49
bool(false)
-- file_put_contents

Warning: file_put_contents(/tmp/refused%d/f): Failed to open stream: Permission denied in %s on line 50
bool(false)
-- file_get_contents

Warning: file_get_contents(/tmp/refused%d/f): Failed to open stream: Permission denied in %s on line 51
bool(false)
-- readfile

Warning: readfile(/tmp/refused%d/f): Failed to open stream: Permission denied in %s on line 52
bool(false)
-- file

Warning: file(/tmp/refused%d/f): Failed to open stream: Permission denied in %s on line 53
bool(false)
-- scandir

Warning: scandir(/root): Failed to open directory: Permission denied in %s on line 54

Warning: scandir(): (errno 13): Permission denied in %s on line 54
bool(false)
-- opendir

Warning: opendir(/root): Failed to open directory: Permission denied in %s on line 55
bool(false)
-- dir

Warning: dir(/root): Failed to open directory: Permission denied in %s on line 56
bool(false)
-- glob
array(0) {
}
-- chdir

Warning: chdir(): Permission denied (errno 13) in %s on line 58
bool(false)
-- tempnam

Notice: tempnam(): file created in the system's temporary directory in %s on line 59
bool(true)
-- include

Warning: include(/tmp/refused%d/f): Failed to open stream: Permission denied in %s on line 60

Warning: include(): Failed opening '/tmp/refused%d/f' for inclusion (include_path='.:/usr/share/php') in %s on line 60
bool(false)
-- parse_ini_file

Warning: parse_ini_file(/tmp/refused%d/f): Failed to open stream: Permission denied in %s on line 61
bool(false)
-- md5_file

Warning: md5_file(/tmp/refused%d/f): Failed to open stream: Permission denied in %s on line 62
bool(false)
-- is_readable
array(4) {
  [0]=>
  bool(false)
  [1]=>
  bool(false)
  [2]=>
  bool(false)
  [3]=>
  bool(false)
}
-- SplFileObject
RuntimeException: SplFileObject::__construct(/tmp/refused%d/f): Failed to open stream: Permission denied
-- DirectoryIterator
UnexpectedValueException: DirectoryIterator::__construct(/root): Failed to open directory: Permission denied
-- stat

Warning: stat(): stat failed for /root/x/y in %s on line 66
bool(false)
-- error_log

Warning: error_log(/tmp/refused%d/f): Failed to open stream: Permission denied in %s on line 67
bool(false)
child: 3
