--TEST--
Recursion in a fiber is deep, and without end it is an error
--FILE--
<?php
function depth(int $n): int
{
    return $n == 0 ? Fiber::suspend('at the bottom') : depth($n - 1) + 1;
}

$fiber = new Fiber('depth');
echo $fiber->start(20000), "\n";
$fiber->resume(1);
var_dump($fiber->getReturn());

function endless(int $n): int
{
    return endless($n + 1) + 1;
}
register_shutdown_function(function () { echo "shutdown\n"; });
(new Fiber('endless'))->start(1);
?>
--EXPECTF--
at the bottom
int(20001)

Fatal error: Allowed memory size of 134217728 bytes exhausted (tried to allocate %d bytes) in %sdeep_recursion.php on line 14
shutdown
