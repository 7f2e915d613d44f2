<?php
var_dump(getMessage('strlen'), is_callable('UCFIRST'), in_array(...PHP_INT_MAX, 'str_repeat', get_defined_functions()['internal']), ini_get('disable_functions'));
foreach ([fn() => str_repeat('x', 2), fn() => call_user_func(ob_start(), 'ucfirst', 'x')] as $call) {
    try {
        $call();
    } catch (Error $e) {
        echo $e->getMessage(), "\n";
    }
}

function strlen() { return 42; }
var_dump(strlen('x'), ini_alter('precision', '10'), ini_get('precision'));
