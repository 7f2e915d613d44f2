--TEST--
What cannot be made with new
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

abstract class A { abstract function f(); static function g() { return static::h(); } abstract static function h(); }
class B extends A { function f() { return parent::f(); } static function h() { return parent::h(); } }
interface I { const X = 1; }
trait T { static $z = 1; static function m() { return 1; } }
enum E { case One; }
class P { private function __construct() {} static function make() { return new self; } }
class Q { protected function __construct() {} }
class R extends Q { function __construct() { parent::__construct(); } }

attempt(fn() => new A);
attempt(fn() => (new B)->f());
attempt(fn() => B::h());
attempt(fn() => A::h());
attempt(fn() => new I);
attempt(fn() => I::X);
attempt(fn() => new T);
attempt(fn() => T::m());
attempt(fn() => T::$z);
attempt(fn() => new E);
attempt(fn() => new P);
attempt(fn() => get_class(P::make()));
attempt(fn() => new Q);
attempt(fn() => get_class(new R));
attempt(fn() => new Closure);
attempt(fn() => new WeakReference);
attempt(fn() => new Absent);
--EXPECTF--
Error: Cannot instantiate abstract class A
Error: Cannot call abstract method A::f()
Error: Cannot call abstract method A::h()
Error: Cannot call abstract method A::h()
Error: Cannot instantiate interface I
int(1)
Error: Cannot instantiate trait T

Deprecated: Calling static trait method T::m is deprecated, it should only be called on a class using the trait in %s on line 27
int(1)

Deprecated: Accessing static trait property T::$z is deprecated, it should only be accessed on a class using the trait in %s on line 28
int(1)
Error: Cannot instantiate enum E
Error: Call to private P::__construct() from global scope
string(1) "P"
Error: Call to protected Q::__construct() from global scope
string(1) "R"
Error: Instantiation of class Closure is not allowed
Error: Direct instantiation of WeakReference is not allowed, use WeakReference::create instead
Error: Class "Absent" not found
