--TEST--
Shutdown: functions, output buffers, destructors, in PHP's order, with exit and exceptions in them
--FILE--
<?php
class D { function __construct(public $name) {} function __destruct() { echo "destroyed {$this->name}\n"; } }
$global = new D('global'); $second = new D('second'); $cycle = new D('cycle'); $cycle->self = $cycle;
class Holder { static $held; static $log = []; } Holder::$held = new D('static property');
function keeps() { static $kept; $kept = new D('static variable'); } keeps();
const NOT_OBJECT = 1; define('OBJECT', new D('constant'));
register_shutdown_function(function (...$arguments) use ($second) { echo 'first ', json_encode($arguments), "\n"; register_shutdown_function(fn() => print("registered late\n")); }, 1, 'k');
register_shutdown_function('printf', "%s\n", 'native function');
register_shutdown_function([new D('receiver'), '__construct'], 'renamed receiver');
register_shutdown_function(function () { echo "exit inside\n"; exit(3); });
register_shutdown_function(function () { echo "not after exit?\n"; });
try { register_shutdown_function('missing'); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
ob_start(function ($buffer) { return "{" . $buffer . "}\n"; });
set_exception_handler(function ($e) { echo 'handler: ', $e->getMessage(), "\n"; });
try { echo "in try\n"; exit("exit text\n"); } finally { echo "finally is not run\n"; }
--EXPECTF--
Deprecated: Creation of dynamic property D::$self is deprecated in %sshutdown_sequence.php on line 3
register_shutdown_function(): Argument #1 ($callback) must be a valid callback, function "missing" not found or invalid function name
{in try
exit text
first [1,"k"]
native function
exit inside
destroyed global
destroyed second
destroyed cycle
destroyed static property
destroyed static variable
destroyed constant
destroyed renamed receiver
}
