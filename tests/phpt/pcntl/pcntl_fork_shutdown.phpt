--TEST--
pcntl_fork(): the child ends as PHP does, with shutdown functions, destructors and its exit status
--EXTENSIONS--
pcntl
--FILE--
<?php
class Guard
{
    public function __construct(private string $name) {}
    public function __destruct() { echo "$this->name destroyed\n"; }
}
$global = new Guard('global');
register_shutdown_function(function () { echo "shutdown function\n"; });
$child = pcntl_fork();
if ($child === 0) {
    $local = new Guard('child\'s');
    throw new Exception('not caught');
}
pcntl_waitpid($child, $status);
var_dump(pcntl_wexitstatus($status));
$child = pcntl_fork();
if ($child === 0) {
    exit('a message');
}
pcntl_waitpid($child, $status);
echo "\n";
var_dump(pcntl_wexitstatus($status));
--EXPECTF--

Fatal error: Uncaught Exception: not caught in %s:12
Stack trace:
#0 {main}
  thrown in %s on line 12
shutdown function
child's destroyed
global destroyed
int(255)
a messageshutdown function
global destroyed

int(0)
shutdown function
global destroyed
