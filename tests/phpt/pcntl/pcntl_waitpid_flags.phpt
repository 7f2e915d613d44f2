--TEST--
pcntl_waitpid(): WNOHANG, WUNTRACED, WCONTINUED
--EXTENSIONS--
pcntl
posix
--FILE--
<?php
$child = pcntl_fork();
if ($child === 0) {
    while (true) {
        usleep(1000);
    }
}
$status = 'untouched';
var_dump(pcntl_waitpid($child, $status, WNOHANG), $status);
posix_kill($child, SIGSTOP);
var_dump(pcntl_waitpid($child, $status, WUNTRACED) === $child, pcntl_wifstopped($status), pcntl_wstopsig($status) === SIGSTOP, pcntl_wifexited($status));
posix_kill($child, SIGCONT);
var_dump(pcntl_waitpid($child, $status, WCONTINUED) === $child, pcntl_wifcontinued($status), pcntl_wifstopped($status));
posix_kill($child, SIGTERM);
var_dump(pcntl_waitpid($child, $status) === $child, pcntl_wifsignaled($status), pcntl_wtermsig($status) === SIGTERM, pcntl_wifexited($status));
var_dump(pcntl_waitpid($child, $status), pcntl_errno());
--EXPECT--
int(0)
int(0)
bool(true)
bool(true)
bool(true)
bool(false)
bool(true)
bool(true)
bool(false)
bool(true)
bool(true)
bool(true)
bool(false)
int(-1)
int(10)
