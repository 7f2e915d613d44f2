--TEST--
pcntl_exec(): arguments, environment, and what cannot be started
--EXTENSIONS--
pcntl
--FILE--
<?php
function run(...$arguments): void
{
    $child = pcntl_fork();
    if ($child === 0) {
        pcntl_exec(...$arguments);
        echo "not started\n";
        exit(3);
    }
    pcntl_waitpid($child, $status);
    var_dump(pcntl_wexitstatus($status));
}
run('/bin/echo', ['one', 2, 3.5, 'x' => 'key']);
run('/bin/sh', ['-c', 'echo "$A $B $0"; exit 7', 'name'], ['A' => 'first', 'B' => 2]);
run('/bin/true');
run('/no/such/program');
run('/');
try {
    pcntl_exec("/bin/echo\0");
} catch (ValueError $error) {
    echo $error->getMessage(), "\n";
}
--EXPECTF--
one 2 3.5 key
int(0)
first 2 name
int(7)
int(0)

Warning: pcntl_exec(): Error has occurred: (errno 2) No such file or directory in %s on line 6
not started
int(3)

Warning: pcntl_exec(): Error has occurred: (errno 13) Permission denied in %s on line 6
not started
int(3)
pcntl_exec(): Argument #1 ($path) must not contain any null bytes
