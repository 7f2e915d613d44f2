--TEST--
pcntl_fork(): variables are copied, ids differ
--EXTENSIONS--
pcntl
posix
--FILE--
<?php
$shared = ['parent'];
$parent = posix_getpid();
$child = pcntl_fork();
if ($child === 0) {
    $shared[] = 'child';
    echo implode(' ', $shared), "\n";
    var_dump(posix_getppid() === $parent, posix_getpid() !== $parent, getmypid() === posix_getpid());
    exit(42);
}
var_dump(pcntl_waitpid($child, $status) === $child);
var_dump(pcntl_wifexited($status), pcntl_wexitstatus($status), pcntl_wifsignaled($status));
echo implode(' ', $shared), "\n";
--EXPECT--
parent child
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
int(42)
bool(false)
parent
