--TEST--
exit in a fiber ends the script
--FILE--
<?php
register_shutdown_function(function () {
    echo "shutdown\n";
    $fiber = new Fiber(function () {
        echo "fiber in shutdown\n";
        Fiber::suspend();
    });
    $fiber->start();
    $fiber->resume();
});
class Noisy { public function __destruct() { echo "destroyed\n"; } }
function run()
{
    try {
        $object = new Noisy();
        (function () { exit("bye\n"); })();
    } finally {
        echo "not run\n";
    }
}
$fiber = new Fiber('run');
try {
    $fiber->start();
} finally {
    echo "not run\n";
}
echo "not reached\n";
?>
--EXPECT--
bye
destroyed
shutdown
fiber in shutdown
