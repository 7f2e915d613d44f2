<?php
function f() {
    return func_num_args() . json_encode(func_get_args()) . (func_num_args() > 1 ? func_get_arg(1) : '');
}
echo f(), f(1, 'b'), call_user_func_array('f', [1, 2]), call_user_func_array('f', ['k' => 1][0] ?? [3]),
    call_user_func('f', ...[7]), "\n";
var_dump(function_exists('f'), function_exists('STRLEN'), function_exists('nope'), is_callable('f'));
register_shutdown_function(function (...$a) { echo 'shutdown ', json_encode($a), "\n"; register_shutdown_function(fn () => print "nested\n"); }, 1, 2);
class function_exists { static function t() { return static::class; } }
class B extends A {
    static function go() {
        return forward_static_call(['A', 't']) . call_user_func(['A', 't']) . call_user_func('parent::t');
    }
}
echo B::go(), "\n";
echo count(get_defined_functions()['user']), "\n";
