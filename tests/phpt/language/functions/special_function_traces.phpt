--TEST--
Functions that are compiled to instructions do not show in traces
--FILE--
<?php
function f($x) { return count($x); }
try { f(1); } catch (TypeError $e) { echo $e->getMessage(), "\n", $e->getTraceAsString(), "\n"; }
function g($x) { return strlen($x); }
try { g([]); } catch (TypeError $e) { echo $e->getMessage(), "\n", $e->getTraceAsString(), "\n"; }
echo g(null), "\n";
echo g(12), "\n";
var_dump(is_int($u));
class C implements Countable { function count(): int { debug_print_backtrace(); return 3; } }
echo f(new C), "\n";
set_error_handler(function($n,$m){ debug_print_backtrace(); echo $m,"\n"; return true; });
echo g(null), "\n";
class S { function __toString() { debug_print_backtrace(); return "abc"; } }
echo g(new S), "\n";
try { array_pop(count([1])); } catch (Error $e) { echo $e->getMessage(), "\n"; }
?>
--EXPECTF--
count(): Argument #1 ($value) must be of type Countable|array, int given
#0 %sspecial_function_traces.php(3): f(1)
#1 {main}
strlen(): Argument #1 ($string) must be of type string, array given
#0 %sspecial_function_traces.php(5): g(Array)
#1 {main}

Deprecated: strlen(): Passing null to parameter #1 ($string) of type string is deprecated in %sspecial_function_traces.php on line 4
0
2

Warning: Undefined variable $u in %sspecial_function_traces.php on line 8
bool(false)
#0 %sspecial_function_traces.php(2): C->count()
#1 %sspecial_function_traces.php(10): f(Object(C))
3
#0 %sspecial_function_traces.php(4): {closure}(8192, 'strlen(): Passi...', '%s', 4)
#1 %sspecial_function_traces.php(12): g(NULL)
strlen(): Passing null to parameter #1 ($string) of type string is deprecated
0
#0 %sspecial_function_traces.php(4): S->__toString()
#1 %sspecial_function_traces.php(14): g(Object(S))
3
array_pop(): Argument #1 ($array) cannot be passed by reference
