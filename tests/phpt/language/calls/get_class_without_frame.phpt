--TEST--
get_class with an argument is an instruction: traces do not show it
--FILE--
<?php
namespace N;
class D { function __construct(public $n) {} function __destruct() { echo "~$this->n "; } function me() { return get_class($this) . get_class(); } }
class E extends D {}
echo get_class(new D(1)), get_class((new E(2))), (new E(3))->me(), GET_CLASS(fn() => 1), "\n";
function f($x) { return get_class($x); }
foreach ([5, null, new D(4), 'D'] as $v) try { echo f($v), "\n"; } catch (\TypeError $e) { echo $e->getMessage(), "\n", $e->getTraceAsString(), "\n"; }
try { echo \get_class($undefined); } catch (\TypeError $e) { echo $e->getMessage(), "\n", $e->getTraceAsString(), "\n"; }
try { echo get_class($undefined); } catch (\TypeError $e) { echo $e->getMessage(), "\n", $e->getTraceAsString(), "\n"; }
?>
--EXPECTF--
~1 N\D~2 N\E~3 N\EN\DClosure
get_class(): Argument #1 ($object) must be of type object, int given
#0 %sget_class_without_frame.php(6): get_class(5)
#1 %sget_class_without_frame.php(7): N\f(5)
#2 {main}
get_class(): Argument #1 ($object) must be of type object, null given
#0 %sget_class_without_frame.php(6): get_class(NULL)
#1 %sget_class_without_frame.php(7): N\f(NULL)
#2 {main}
N\D
get_class(): Argument #1 ($object) must be of type object, string given
#0 %sget_class_without_frame.php(6): get_class('D')
#1 %sget_class_without_frame.php(7): N\f('D')
#2 {main}
~4 
Warning: Undefined variable $undefined in %sget_class_without_frame.php on line 8
get_class(): Argument #1 ($object) must be of type object, null given
#0 {main}

Warning: Undefined variable $undefined in %sget_class_without_frame.php on line 9
get_class(): Argument #1 ($object) must be of type object, null given
#0 %sget_class_without_frame.php(9): get_class(NULL)
#1 {main}
