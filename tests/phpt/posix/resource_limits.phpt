--TEST--
posix_getrlimit(), posix_setrlimit(): limits of the process and of programs that it starts
--EXTENSIONS--
posix
--FILE--
<?php
$limits = posix_getrlimit();
echo implode(', ', array_keys($limits)), "\n";
foreach ($limits as $limit) {
    if (!is_int($limit) && $limit !== 'unlimited') {
        var_dump($limit);
    }
}
var_dump(posix_setrlimit(POSIX_RLIMIT_NOFILE, 100, 200));
var_dump(array_slice(posix_getrlimit(), -2), trim(shell_exec('ulimit -Sn; ulimit -Hn')));
var_dump(posix_setrlimit(POSIX_RLIMIT_NOFILE, 300, 200), posix_strerror(posix_errno()));
var_dump(posix_setrlimit(1000, 1, 1), posix_strerror(posix_errno()));
var_dump(posix_setrlimit(POSIX_RLIMIT_CORE, 0, 0), posix_getrlimit()['soft core']);
var_dump(posix_setrlimit(POSIX_RLIMIT_STACK, 4 << 20, 64 << 20));
var_dump(posix_getrlimit()['soft stack'], posix_getrlimit()['hard stack'], trim(shell_exec('ulimit -Ss; ulimit -Hs')));
var_dump(posix_setrlimit(POSIX_RLIMIT_STACK, 5 << 20, 4 << 20), posix_strerror(posix_errno()));
$open = [];
for ($i = 0; $i < 200 && ($file = @fopen(__FILE__, 'r')); $i++) {
    $open[] = $file;
}
var_dump($i < 100, error_get_last()['message'] === 'fopen(' . __FILE__ . '): Failed to open stream: Too many open files');
--EXPECT--
soft core, hard core, soft data, hard data, soft stack, hard stack, soft totalmem, hard totalmem, soft rss, hard rss, soft maxproc, hard maxproc, soft memlock, hard memlock, soft cpu, hard cpu, soft filesize, hard filesize, soft openfiles, hard openfiles
bool(true)
array(2) {
  ["soft openfiles"]=>
  int(100)
  ["hard openfiles"]=>
  int(200)
}
string(7) "100
200"
bool(false)
string(16) "Invalid argument"
bool(false)
string(16) "Invalid argument"
bool(true)
int(0)
bool(true)
int(4194304)
int(67108864)
string(10) "4096
65536"
bool(false)
string(16) "Invalid argument"
bool(true)
bool(true)
