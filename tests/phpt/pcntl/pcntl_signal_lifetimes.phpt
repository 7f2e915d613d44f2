--TEST--
What a handler returns and gets dies with its call, not with the statement that it interrupts
--FILE--
<?php
class D { function __construct(public $name) { } function __destruct() { echo "{$this->name} destroyed\n"; } }
pcntl_async_signals(true);
pcntl_signal(SIGUSR1, function ($signal, $info) { echo "handler\n"; $local = new D('local'); return new D('result'); });
function after() { echo "after\n"; return 1; }
$x = [new D('element'), posix_kill(getmypid(), SIGUSR1), after()];
echo count($x), "\n";
unset($x);
register_tick_function(function () { static $n = 0; echo "tick\n"; return $n++ ? null : new D('tick'); });
declare(ticks=1) { $y = 1; echo "end\n"; }
--EXPECT--
handler
local destroyed
result destroyed
after
3
element destroyed
tick
tick destroyed
end
tick
