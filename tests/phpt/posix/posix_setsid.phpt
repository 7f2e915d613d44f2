--TEST--
posix_setsid(): a new session in a child
--EXTENSIONS--
posix
pcntl
--FILE--
<?php
$child = pcntl_fork();
if ($child === 0) {
    $session = posix_setsid();
    var_dump($session === posix_getpid(), posix_getsid(0) === $session, posix_getpgrp() === $session);
    var_dump(posix_setsid());
    exit;
}
pcntl_waitpid($child, $status);
--EXPECT--
bool(true)
bool(true)
bool(true)
int(-1)
