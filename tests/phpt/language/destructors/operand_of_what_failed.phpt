--TEST--
Operands of an operator that throws are destroyed before the uncaught exception is reported or handled
--FILE--
<?php
class D { function __construct(public $n) {} function __destruct() { echo "~$this->n\n"; } }
set_exception_handler(function ($e) { echo 'handled ', $e->getMessage(), "\n"; });
register_shutdown_function(function () { echo "shutdown\n"; });
function f() { $x = new D('local'); $y = 1; $y %= new D('temporary'); }
$kept = new D('kept');
f();
?>
--EXPECT--
~temporary
~local
handled Unsupported operand types: int % D
shutdown
~kept
