<?php
function depth(int $n): int
{
    return $n == 0 ? Fiber::suspend('at the bottom') : depth($n - 1) + 1;
}

$fiber = new Fiber('depth');
echo $fiber->start(20000), "\n"; abstract final class B {} 
$fiber->resume(1);
var_dump($fiber->getReturn());

function endless(int $n): int
{
    return endless($n + 1) + 1;
}
register_shutdown_function(function () { echo "shutdown\n"; });
(new Fiber('endless'))->start(1); spl_autoload_register(function ($c) { echo "load $c\n"; }); 
?>
