--TEST--
Compile errors that can be caught, and such as end the script
--FILE--
<?php
foreach (['class A { final final function f() {} }', 'class A { public private $x; }', 'class A { abstract abstract function f(); }', 'if (1) { __HALT_COMPILER(); }', 'declare(encoding=[]);', 'abstract final class A {}', 'class A { abstract final function f(); }', 'class A { static static $x; }'] as $code) {
    try {
        eval($code);
    } catch (CompileError $e) {
        echo get_class($e), ': ', $e->getMessage(), ' on line ', $e->getLine(), "\n";
    }
}
define('N\true', 'mine');
eval('namespace N { var_dump(true, TRUE, namespace\true, \true); }');
$php = getenv('TEST_PHP_EXECUTABLE');
foreach (['class A { function f(\self $x) {} }', 'new \parent;', 'strlen("foo")[0] = 1;', '$r = &count([]);', 'strlen("foo")->a = 1;', 'unset(\strlen("x")[0]);', 'namespace N; strlen("foo")[0] = 1;', 'intval(1)[0][1] = 2;', 'echo \Self::X;', 'function f(): \parent {}'] as $code)
    echo shell_exec("$php -n -r " . escapeshellarg($code) . ' 2>&1');
--EXPECT--
CompileError: Multiple final modifiers are not allowed on line 1
CompileError: Multiple access type modifiers are not allowed on line 1
CompileError: Multiple abstract modifiers are not allowed on line 1
CompileError: __HALT_COMPILER() can only be used from the outermost scope on line 1
CompileError: Encoding must be a literal on line 1
CompileError: Cannot use the final modifier on an abstract class on line 1
CompileError: Cannot use the final modifier on an abstract class member on line 1
CompileError: Multiple static modifiers are not allowed on line 1
bool(true)
bool(true)
string(4) "mine"
bool(true)

Fatal error: '\self' is an invalid class name in Command line code on line 1

Fatal error: '\parent' is an invalid class name in Command line code on line 1

Fatal error: Cannot use result of built-in function in write context in Command line code on line 1

Fatal error: Cannot use result of built-in function in write context in Command line code on line 1

Fatal error: Cannot use result of built-in function in write context in Command line code on line 1

Fatal error: Cannot use result of built-in function in write context in Command line code on line 1

Fatal error: Uncaught Error: Cannot use a scalar value as an array in Command line code:1
Stack trace:
#0 {main}
  thrown in Command line code on line 1

Fatal error: Cannot use result of built-in function in write context in Command line code on line 1

Fatal error: '\Self' is an invalid class name in Command line code on line 1

Fatal error: '\parent' is an invalid class name in Command line code on line 1
