--TEST--
An exception out of a handler: where it comes from, and what becomes of the signals behind it
--FILE--
<?php
pcntl_async_signals(true);
pcntl_signal(SIGUSR1, function () { throw new Exception("thrown"); });
pcntl_signal(SIGUSR2, function () { echo "second\n"; });
pcntl_signal(SIGTERM, function () { echo "third\n"; });
try {
    pcntl_sigprocmask(SIG_BLOCK, [SIGUSR1, SIGUSR2, SIGTERM]);
    posix_kill(getmypid(), SIGTERM);
    posix_kill(getmypid(), SIGUSR2);
    posix_kill(getmypid(), SIGUSR1);
    echo "blocked\n";
    pcntl_sigprocmask(SIG_UNBLOCK, [SIGUSR1, SIGUSR2, SIGTERM]);
    echo "not reached\n";
} catch (Exception $e) {
    echo $e->getMessage(), " ", $e->getLine(), "\n", preg_replace('~/\S*/~', '', $e->getTraceAsString()), "\n";
}
pcntl_sigprocmask(SIG_SETMASK, [], $old);
echo "blocked: ", implode(",", $old), "\n";
posix_kill(getmypid(), SIGUSR2);

class Held { public function __construct(public $name) {} public function __destruct() { echo "destroyed {$this->name}\n"; } }
function f($held)
{
    $inner = new Held("inner");
    try {
        for ($i = 0; ; $i++) { if ($i == 5) posix_kill(getmypid(), SIGUSR1); }
    } finally {
        echo "finally $i\n";
    }
}
try {
    f(new Held("argument"));
} catch (Exception $e) {
    echo "caught ", $e->getMessage(), "\n";
}
unset($e);

try { $x = strlen("a") + strlen(posix_kill(getmypid(), SIGUSR1)); } catch (Exception $e) { echo isset($x) ? "set\n" : "not set\n"; }

pcntl_signal(SIGUSR1, function () { posix_kill(getmypid(), SIGUSR2); echo "still in the first\n"; });
posix_kill(getmypid(), SIGUSR1);
echo "now\n";
pcntl_signal_dispatch();

pcntl_signal(SIGUSR1, function () { echo "exits\n"; exit(4); });
register_shutdown_function(function () { echo "shutdown\n"; posix_kill(getmypid(), SIGUSR2); echo "end of shutdown\n"; });
posix_kill(getmypid(), SIGUSR1);
echo "not reached\n";
--EXPECT--
blocked
thrown 3
#0 pcntl_signal_exceptions.php(13): {closure}(10, Array)
#1 {main}
blocked: 
second
finally 5
destroyed inner
caught thrown
destroyed argument
not set
still in the first
second
now
exits
shutdown
second
end of shutdown
