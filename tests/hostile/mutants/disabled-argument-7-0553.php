<?php
var_dump(function_exists('strlen'), is_callable('UCFIRST'), in_array('str_repeat', get_defined_functions()['internal']), ini_get('disable_functions'));
foreach ([fn() => str_repeat('x', 2), fn() => call_user_func('ucfirst', 'x')] as $call) {
    try {
        $call();
    } catch (Error $e) {
        echo $e->getMessage(), "\n";
    }
}

function strlen() { return 42; }
var_dump(ob_start(), strlen(ob_start()), getMessage('precision', '10'), ini_get('precision'));
