--TEST--
What an uncaught exception holds is destroyed before the shutdown functions run
--FILE--
<?php
class D { function __destruct() { echo "destructed\n"; } }
register_shutdown_function(function () { echo "shutdown\n"; });
function f($x) { return $x+1; }
f(new D);
--EXPECTF--

Fatal error: Uncaught TypeError: Unsupported operand types: D + int in %s:4
Stack trace:
#0 %s(5): f(Object(D))
#1 {main}
  thrown in %s on line 4
destructed
shutdown
