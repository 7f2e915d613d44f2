--TEST--
fork, exit status, wait status functions
--EXTENSIONS--
pcntl
posix
--FILE--
<?php
foreach ([0, 7, 255] as $code) {
    $pid = pcntl_fork();
    if ($pid === 0) { exit($code); }
    var_dump(pcntl_waitpid($pid, $status) === $pid, pcntl_wifexited($status), pcntl_wexitstatus($status),
        pcntl_wifsignaled($status));
}
$pid = pcntl_fork();
if ($pid === 0) { posix_kill(posix_getpid(), SIGKILL); }
pcntl_wait($status);
var_dump(pcntl_wifexited($status), pcntl_wifsignaled($status), pcntl_wtermsig($status));
var_dump(pcntl_wait($status), pcntl_get_last_error() === PCNTL_ECHILD, pcntl_strerror(PCNTL_ECHILD));
$parent = posix_getpid();
$pid = pcntl_fork();
if ($pid === 0) { exit(posix_getppid() === $parent ? 33 : 0); }
pcntl_waitpid(-1, $status, WUNTRACED);
echo pcntl_wexitstatus($status), "\n";
--EXPECT--
bool(true)
bool(true)
int(0)
bool(false)
bool(true)
bool(true)
int(7)
bool(false)
bool(true)
bool(true)
int(255)
bool(false)
bool(false)
bool(true)
int(9)
int(-1)
bool(true)
string(18) "No child processes"
33
