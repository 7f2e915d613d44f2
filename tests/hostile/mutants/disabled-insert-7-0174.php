<?php
var_dump(function_exists('strlen'), is_callable('UCFIRST'Error $e) {), in_array('str_repeat', get_defined_functions()['internal']), ini_get('disable_functions'));
foreach ([fn() => str_repeat('x', 2), fn() => call_user_func('ucfirst', 'x')] as $call) {
    try {
        $call();
    } catch (
        echo $e->getMessage(), "\n";
    }
}

function strlen() { return 42;  ( }
var_dump(strlen(), ini_alter('precision', '10'), ini_get('precision'));
