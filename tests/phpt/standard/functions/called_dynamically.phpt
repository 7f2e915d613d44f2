--TEST--
Functions that look into their caller refuse calls by anything but their name
--FILE--
<?php
function attempt(callable $call) {
    try {
        echo json_encode($call()), "\n";
    } catch (Error $error) {
        echo get_class($error), ': ', $error->getMessage(), "\n";
    }
}

attempt(function () { $a = 1; return call_user_func('compact', 'a'); });
attempt(function () { $a = 1; return array_map('compact', ['a']); });
attempt(fn() => call_user_func_array('func_get_args', []));
attempt(function () { $f = compact(...); $a = 1; return $f('a'); });
attempt(function () { $f = Closure::fromCallable('func_num_args'); return $f(); });
attempt(function () { $f = 'COMPACT'; return $f('a'); });
attempt(function () { $f = '\get_defined_vars'; return $f(); });
attempt(function () { $f = 'func_num_args'; return $f(); });
attempt(fn() => array_filter([[]], 'extract'));
attempt(function () { $f = '\\None'; return $f(); });
attempt(function () { $f = '\\strlen'; return $f('abc'); });
?>
--EXPECT--
{"a":1}
Error: Cannot call compact() dynamically
[]
Error: Cannot call compact() dynamically
Error: Cannot call func_num_args() dynamically
Error: Cannot call compact() dynamically
Error: Cannot call get_defined_vars() dynamically
Error: Cannot call func_num_args() dynamically
Error: Cannot call extract() dynamically
Error: Call to undefined function \None()
3
