--TEST--
pcntl_fork(): children of children
--EXTENSIONS--
pcntl
--FILE--
<?php
function descend(int $depth): int
{
    if ($depth === 0) {
        return 1;
    }
    $child = pcntl_fork();
    if ($child === 0) {
        exit(1 + descend($depth - 1));
    }
    pcntl_waitpid($child, $status);
    return pcntl_wexitstatus($status);
}
var_dump(descend(10));
--EXPECT--
int(11)
