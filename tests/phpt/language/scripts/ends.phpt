--TEST--
Output callbacks, ticks, and the end of the script after exit
--FILE--
<?php
ob_start(fn($b, $phase) => "<" . strtoupper($b) . "|$phase>", 5); echo 'ab'; echo 'cdefgh'; ob_flush(); echo 'i'; ob_clean(); echo 'j'; ob_end_flush(); echo "\n";
ob_start(fn($b) => false); echo 'f'; ob_end_flush(); ob_start(fn($b) => null); echo 'n'; ob_end_flush(); ob_start(fn($b) => 5); echo 'n'; ob_end_flush(); ob_start(null, 0, PHP_OUTPUT_HANDLER_STDFLAGS ^ PHP_OUTPUT_HANDLER_REMOVABLE); echo 'x'; var_dump(@ob_end_clean(), ob_get_level(), ob_get_status()['flags']);
register_shutdown_function(function () { echo "shutdown\n"; register_shutdown_function(fn() => print("nested\n")); });
declare(ticks=2) { $q = 0; register_tick_function($tf = function (...$a) use (&$q) { $q++; }, 1, 2); $x = 1; $y = 2; $z = 3; if ($x) { $y = 3; } unregister_tick_function($tf); } echo "ticks $q\n";
class D { function __construct(public $n) {} function __destruct() { echo "~$this->n\n"; } } $d1 = new D('one'); $d2 = new D('two'); $s = function () { static $o; $o ??= new D('static'); }; $s(); exit("bye\n");
--EXPECT--
<ABCDEFGH|1><|4><J|8>
f5xbool(false)
int(1)
int(48)
ticks 5
bye
shutdown
nested
~static
~two
~one
