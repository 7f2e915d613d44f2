--TEST--
pcntl_getpriority(), pcntl_setpriority()
--EXTENSIONS--
pcntl
posix
--FILE--
<?php
$child = pcntl_fork();
if ($child === 0) {
    var_dump(pcntl_setpriority(5), pcntl_getpriority(), pcntl_getpriority(posix_getpid(), PRIO_PROCESS));
    try {
        pcntl_getpriority(null, 42);
    } catch (ValueError $error) {
        echo $error->getMessage(), "\n";
    }
    try {
        pcntl_setpriority(0, null, 42);
    } catch (ValueError $error) {
        echo $error->getMessage(), "\n";
    }
    var_dump(pcntl_getpriority(999999999), pcntl_setpriority(1, 999999999));
    var_dump(pcntl_get_last_error());
    exit;
}
pcntl_waitpid($child, $status);
--EXPECTF--
bool(true)
int(5)
int(5)
pcntl_getpriority(): Argument #2 ($mode) must be one of PRIO_PGRP, PRIO_USER, or PRIO_PROCESS
pcntl_setpriority(): Argument #3 ($mode) must be one of PRIO_PGRP, PRIO_USER, or PRIO_PROCESS

Warning: pcntl_getpriority(): Error 3: No process was located using the given parameters in %s on line 15

Warning: pcntl_setpriority(): Error 3: No process was located using the given parameters in %s on line 15
bool(false)
bool(false)
int(3)
