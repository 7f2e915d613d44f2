--TEST--
func_get_args after the parameters have changed
--FILE--
<?php
function changed($a, $b = 'default', ...$rest) {
    $a = 'changed';
    unset($b);
    return [func_get_args(), func_num_args()];
}
echo json_encode([changed(1), changed(1, 2), changed(1, 2, 3)]), "\n";
function extra($a) { $a .= '!'; $r = &$a; $r .= '?'; return [func_get_args(), func_get_arg(0), func_get_arg(2)]; }
echo json_encode(extra('x', 'y', 'z')), "\n";
function referenced(&$a) { $a = 5; $copy = func_get_args(); $copy[0] = 9; return $copy; }
$v = 1;
echo json_encode([referenced($v), $v]), "\n";
function captured($a) { return (function () use ($a) { return func_get_args(); })(7); }
echo json_encode(captured(1)), "\n";
echo json_encode((fn($x) => func_get_args())(1, 2, 3)), "\n";
function generator($a) { $a = 2; yield func_get_args(); $a = 3; yield func_get_args(); }
echo json_encode(iterator_to_array(generator(1, 'extra'))), "\n";
function dynamic($a) { extract(['a' => 'extracted']); $n = 'a'; $$n .= '+'; return func_get_args(); }
echo json_encode(dynamic(1)), "\n";
function named($a = 1, $b = 2, $c = 3, ...$more) { return [func_get_args(), func_num_args()]; }
echo json_encode([named(c: 9), named(b: 7, x: 1)]), "\n";
function traced($a) { $a = 'seen in the trace'; return debug_backtrace()[0]['args']; }
echo json_encode(traced(1)), "\n";
foreach ([fn() => func_get_arg(0), fn() => func_get_arg(-1)] as $f) {
    try { echo json_encode($f()), "\n"; } catch (Error $e) { echo $e->getMessage(), "\n"; }
}
try { func_get_args(); } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { func_num_args(); } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { func_get_arg(0); } catch (Error $e) { echo $e->getMessage(), "\n"; }
--EXPECT--
[[["changed"],1],[["changed",null],2],[["changed",null,3],3]]
[["x!?","y","z"],"x!?","z"]
[[9],5]
[7]
[1,2,3]
[[2,"extra"],[3,"extra"]]
["extracted+"]
[[[1,2,9],3],[[1,7],2]]
["seen in the trace"]
func_get_arg(): Argument #1 ($position) must be less than the number of the arguments passed to the currently executed function
func_get_arg(): Argument #1 ($position) must be greater than or equal to 0
func_get_args() cannot be called from the global scope
func_num_args() must be called from a function context
func_get_arg() cannot be called from the global scope
