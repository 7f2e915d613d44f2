--TEST--
register_tick_function and unregister_tick_function: callables, arguments, re-entrancy, exceptions, exit
--FILE--
<?php
class T { public $n = 0; function tick(...$a) { $this->n++; echo "T", implode(",", $a), "\n"; } static function st() { echo "st\n"; } private function priv() {} function __invoke() { echo "inv\n"; } function __destruct() { echo "destroyed\n"; } function __call($n, $a) { echo "call $n\n"; } }
$o = new T;
function a() { echo "a\n"; }
function thrower() { static $n = 0; if ($n++ == 1) throw new Exception("from tick"); echo "thrower $n\n"; }
var_dump(register_tick_function([$o, 'tick'], 1, 'two'));
var_dump(register_tick_function('T::st'));
register_tick_function($o);
register_tick_function('a');
register_tick_function('A');
register_tick_function([$o, 'magic']);
$c = function () { echo "closure\n"; };
register_tick_function($c);
declare(ticks=1) { echo "one\n"; }
var_dump(unregister_tick_function('a'));
unregister_tick_function([$o, 'tick']);
unregister_tick_function(['T', 'st']);
unregister_tick_function('T::st');
unregister_tick_function($o);
unregister_tick_function(function () { echo "closure\n"; });
unregister_tick_function([$o, 'magic']);
declare(ticks=1) { echo "two\n"; }
unregister_tick_function($c);
unregister_tick_function('A');
declare(ticks=1) { echo "none\n"; }
register_tick_function('thrower');
register_tick_function('a');
try { declare(ticks=1) { echo "x\n"; echo "y\n"; echo "z\n"; } } catch (Exception $e) { echo get_class($e), $e->getLine(), $e->getMessage(), "\n", $e->getTraceAsString(), "\n"; }
unregister_tick_function('thrower');
unregister_tick_function('a');
function self_un() { echo "self\n"; try { unregister_tick_function('self_un'); } catch (Error $e) { echo $e->getMessage(), "\n"; } }
register_tick_function('self_un');
declare(ticks=1) { echo "s\n"; }
unregister_tick_function('self_un');
function adder() { static $d; if (!$d) { $d = 1; register_tick_function(function () { echo "added\n"; }); } echo "adder\n"; }
register_tick_function('adder');
declare(ticks=1) { echo "s\n"; echo "t\n"; }
unregister_tick_function('adder');
function re() { static $l = 0; echo "re ", ++$l, "\n"; declare(ticks=1) { $q = 1; $r = 2; } $l--; }
register_tick_function('re');
declare(ticks=1) { echo "s\n"; }
unregister_tick_function('re');
function byref(&$x) { $x++; echo "byref $x\n"; }
$v = 1;
register_tick_function('byref', $v);
declare(ticks=1) { echo "s\n"; echo "t\n"; }
unregister_tick_function('byref');
echo $v, "\n";
try { register_tick_function('nosuch'); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
try { register_tick_function(); } catch (ArgumentCountError $e) { echo $e->getMessage(), "\n"; }
try { unregister_tick_function(1); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
register_tick_function('exiting');
function exiting() { echo "exit\n"; exit(3); }
register_shutdown_function(function () { echo "shutdown\n"; });
unset($o);
declare(ticks=1) { echo "last\n"; echo "never\n"; }
--EXPECTF--
bool(true)
bool(true)
one
T1,two
st
inv
a
a
call magic
closure
NULL
two
a
closure
none
x
thrower 1
a
y
Exception5from tick
#0 %sfunctions.php(28): thrower()
#1 {main}
s
self
Registered tick function cannot be unregistered while it is being executed
s
adder
added
t
adder
added
s
added
re 1
added
added
s
added

Warning: byref(): Argument #1 ($x) must be passed by reference, value given in %sfunctions.php on line 46
byref 2
t
added

Warning: byref(): Argument #1 ($x) must be passed by reference, value given in %sfunctions.php on line 46
byref 2
1
register_tick_function(): Argument #1 ($callback) must be a valid callback, function "nosuch" not found or invalid function name
register_tick_function() expects at least 1 argument, 0 given
unregister_tick_function(): Argument #1 ($callback) must be a valid callback, no array or string given
destroyed
last
added
exit
shutdown
