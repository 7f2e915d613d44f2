--TEST--
pcntl_alarm(): SIGALRM ends a process that does not handle it
--EXTENSIONS--
pcntl
--FILE--
<?php
$child = pcntl_fork();
if ($child === 0) {
    var_dump(pcntl_alarm(60), pcntl_alarm(1));
    sleep(10);
    echo "not reached\n";
}
pcntl_waitpid($child, $status);
var_dump(pcntl_wtermsig($status) === SIGALRM);
--EXPECT--
int(0)
int(60)
bool(true)
