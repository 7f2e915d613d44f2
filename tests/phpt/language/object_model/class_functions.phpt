--TEST--
Functions about classes and members
--FILE--
<?php
function attempt(callable $f): void
{
    try {
        var_dump($f());
    } catch (Throwable $e) {
        echo get_class($e), ': ', $e->getMessage(), "\n";
    }
}

class A { public $a = 1; protected $b = 2; private $c = 3; static $s = 4; public int $t; private function pm() {} protected function qm() {} function vars() { return get_object_vars($this); } static function called() { return get_called_class(); } }
class B extends A { public $d = 5; function mine() { return get_class_methods($this); } }
A::$s = 10;
print_r(get_class_vars('B'));
print_r((new B)->vars());
print_r(get_object_vars(new B));
print_r((new B)->mine());
print_r(get_class_methods('B'));
var_dump(property_exists('B', 'c'), property_exists('A', 'c'), method_exists('B', 'pm'), method_exists(new B, 'pm'));
var_dump(get_parent_class('B'), get_parent_class(new A), B::called(), is_a(new B, 'A'), is_a('B', 'A'), is_a('B', 'A', true), is_subclass_of('B', 'A'), is_subclass_of(new A, 'A'));
var_dump(class_exists('a'), class_exists('\\A'), interface_exists('Countable'), class_exists('Countable'), trait_exists('A'));
attempt(fn() => method_exists(1, 'a'));
attempt(fn() => get_class_methods('absent'));
attempt(fn() => get_parent_class('absent'));
attempt(fn() => get_class());
attempt(fn() => get_class(null));
attempt(fn() => get_called_class());
print_r(class_parents(new OutOfBoundsException));
--EXPECT--
Array
(
    [d] => 5
    [a] => 1
    [t] => 
    [s] => 4
)
Array
(
    [a] => 1
    [b] => 2
    [c] => 3
    [d] => 5
)
Array
(
    [a] => 1
    [d] => 5
)
Array
(
    [0] => mine
    [1] => qm
    [2] => vars
    [3] => called
)
Array
(
    [0] => mine
    [1] => vars
    [2] => called
)
bool(false)
bool(true)
bool(false)
bool(true)
string(1) "A"
bool(false)
string(1) "B"
bool(true)
bool(false)
bool(true)
bool(true)
bool(false)
bool(true)
bool(true)
bool(true)
bool(false)
bool(false)
TypeError: method_exists(): Argument #1 ($object_or_class) must be of type object|string, int given
TypeError: get_class_methods(): Argument #1 ($object_or_class) must be an object or a valid class name, string given
TypeError: get_parent_class(): Argument #1 ($object_or_class) must be an object or a valid class name, string given
Error: get_class() without arguments must be called from within a class
TypeError: get_class(): Argument #1 ($object) must be of type object, null given
Error: get_called_class() must be called from within a class
Array
(
    [RuntimeException] => RuntimeException
    [Exception] => Exception
)
