<?php
spl_autoload_register(function ($class) {
    if ($class === 'X')
        throw new Exception(new Exception('x'), [null => null], 'no X');
    class A { function m(): object { } }
    class B extends A { function m(): X { } }
});
try {
    new B;
} catch (Exception $e) {
    echo 'not reached';
}
