--TEST--
disable_functions: such functions are not there, and may be defined.
--INI--
disable_functions=strlen,str_repeat, ucfirst
--FILE--
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
var_dump(strlen('x'), ini_alter('precision', '10'), ini_get('precision'));
--EXPECT--
bool(true)
bool(false)
bool(false)
string(26) "strlen,str_repeat, ucfirst"
Call to undefined function str_repeat()
call_user_func(): Argument #1 ($callback) must be a valid callback, function "ucfirst" not found or invalid function name
int(42)
string(2) "14"
string(2) "10"
