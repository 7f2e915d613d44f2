--TEST--
Signals that nobody handles end a child, and only the child
--EXTENSIONS--
pcntl
posix
--FILE--
<?php
foreach ([SIGTERM, SIGINT, SIGQUIT, SIGHUP, SIGUSR1, SIGKILL, SIGABRT] as $signal) {
    $child = pcntl_fork();
    if ($child === 0) {
        posix_kill(posix_getpid(), $signal);
        sleep(5);
        exit(1);
    }
    pcntl_waitpid($child, $status);
    var_dump(pcntl_wifsignaled($status), pcntl_wtermsig($status) === $signal);
}
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
