--TEST--
Constructors called by name: never __callStatic, private ones of others refused; lines of calls over several lines.
--FILE--
<?php
class Magic { static function __callStatic($name, $args) { echo "magic $name\n"; } }
class P { private function __construct() { echo "P\n"; } static function make() { return new static; } function again() { P::__construct(); } }
class C extends P { function __construct() { P::__construct(); } }
foreach ([fn() => Magic::__construct(), fn() => Magic::other(), fn() => new C, fn() => (P::make())->again(), fn() => [1 => 'a', 2 => 'b']()] as $call) {
    try {
        $call();
    } catch (Error $e) {
        echo $e->getMessage(), "\n";
    }
}

class Lines { function __construct() { throw new Exception; } static function thrower() { throw new Exception; } }
foreach ([function () {
    new
        Lines
        ();
}, function () {
    Lines
        ::
        thrower
        ();
}] as $call) {
    try {
        $call();
    } catch (Exception $e) {
        echo $e->getTrace()[0]['line'], "\n";
    }
}

enum E implements Countable { case A; case B; function count(): int { return 1; } }
print_r(array_unique([E::A, E::B, E::A, E::B, 1], SORT_REGULAR));
trait T { }
class S { private $a = 1; static private $b = 2; function f() { return [property_exists('D', 'a'), get_class_vars('D')]; } }
class D extends S { public $c = 3; }
var_dump(property_exists('D', 'a'), (new D)->f());
var_dump(0b1111111111111111111111111111111111111111111111111111111111111111, 0777777777777777777777777);
--EXPECT--
Cannot call constructor
magic other
Cannot call private P::__construct()
P
P
Array callback has to contain indices 0 and 1
16
21
Array
(
    [0] => E Enum
        (
            [name] => A
        )

    [1] => E Enum
        (
            [name] => B
        )

    [4] => 1
)
bool(false)
array(2) {
  [0]=>
  bool(false)
  [1]=>
  array(3) {
    ["c"]=>
    int(3)
    ["a"]=>
    int(1)
    ["b"]=>
    int(2)
  }
}
float(1.844674407370955E+19)
float(4.722366482869645E+21)
