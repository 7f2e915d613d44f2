--TEST--
Types in messages: self is the class, members stand in their order, defaults are checked when they are used.
--FILE--
<?php
namespace N;
interface X { }
interface Y { }
const TEXT = 'abc';
const NOTHING = null;
class C {
    function a(self $x) { }
    function b(?self $x, C|int ...$more) { }
    function c(C|(X&Y)|null $x) { }
    function d((X&Y)|C $x) { }
    function e(string|iterable|C $x) { }
    function f(C|iterable $x) { }
    function g(int $x = TEXT) { var_dump($x); }
    function h(int $x = NOTHING) { var_dump($x); }
    function i(float $x = 1, float|string $y = 2, int|float $z = 3) { var_dump($x, $y, $z); }
}
class D extends C {
    function b(?C $x, C|int ...$more) { }
    function j(parent $x) { }
}

foreach ([
    fn() => (new C)->a(1), fn() => (new D)->b('x'), fn() => (new C)->c(1), fn() => (new C)->d(1), fn() => (new C)->e(1.5),
    fn() => (new C)->f(1), fn() => (new C)->g(), fn() => (new C)->h(), fn() => (new C)->i(), fn() => (new D)->j(1),
    fn() => (new class { function k(self $x) { } })->k(1),
] as $call) {
    try {
        $call();
    } catch (\TypeError $e) {
        echo $e->getMessage(), "\n";
    }
}

class Typed { public int $n; }
$o = new Typed;
class Dying { function __destruct() { echo "dies\n"; } }
try {
    $o->n = new Dying;
} catch (\TypeError $e) {
    echo $e->getMessage(), "\n";
}
echo "end\n";
--EXPECTF--
N\C::a(): Argument #1 ($x) must be of type N\C, int given, called in %stypes_in_messages.php on line 24
N\D::b(): Argument #1 ($x) must be of type ?N\C, string given, called in %stypes_in_messages.php on line 24
N\C::c(): Argument #1 ($x) must be of type N\C|(N\X&N\Y)|null, int given, called in %stypes_in_messages.php on line 24
N\C::d(): Argument #1 ($x) must be of type (N\X&N\Y)|N\C, int given, called in %stypes_in_messages.php on line 24
N\C::f(): Argument #1 ($x) must be of type N\C|Traversable|array, int given, called in %stypes_in_messages.php on line 25
N\C::g(): Argument #1 ($x) must be of type int, string given, called in %stypes_in_messages.php on line 25
N\C::h(): Argument #1 ($x) must be of type int, null given, called in %stypes_in_messages.php on line 25
float(1)
float(2)
int(3)
N\D::j(): Argument #1 ($x) must be of type N\C, int given, called in %stypes_in_messages.php on line 25
class@anonymous(): Argument #1 ($x) must be of type class@anonymous, int given, called in %stypes_in_messages.php on line 26
dies
Cannot assign N\Dying to property N\Typed::$n of type int
end
