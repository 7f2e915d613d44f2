--TEST--
An autoloader that throws while a signature is checked ends the script.
--FILE--
<?php
spl_autoload_register(function ($class) {
    if ($class === 'X')
        throw new Exception('no X');
    class A { function m(): object { } }
    class B extends A { function m(): X { } }
});
try {
    new B;
} catch (Exception $e) {
    echo 'not reached';
}
--EXPECTF--
Fatal error: During inheritance of B, while autoloading X: Uncaught Exception: no X in %sfailure_during_inheritance.php:4
Stack trace:
#0 %sfailure_during_inheritance.php(6): {closure}('X')
#1 %sfailure_during_inheritance.php(9): {closure}('B')
#2 {main} in %sfailure_during_inheritance.php on line 6
