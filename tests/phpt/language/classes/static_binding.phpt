--TEST--
self, static, parent, and class constants
--FILE--
<?php
class A {
    const N = 'A';
    public static $n = 'A';
    static function create() {
        return new static;
    } function names() {
        return self::N . static::N . self::class . static::class . static::$n;
    } static function who() {
        return static::class;
    } static function test() { return [static::who(), self::who(), A::who()]; }
}
class B extends A {
    const N = 'B';
    public static $n = 'B';
    static function test() { return [parent::test(), A::test(), self::who()]; }
}
echo get_class(B::create()), (new B)->names(), json_encode(B::test()), $x = B::class, (new $x)::N, "\n";
class P { public static $shared = 0; }
class Q extends P {}
class R extends P { public static $shared = 5; }
Q::$shared++;
R::$shared++;
echo P::$shared, Q::$shared, R::$shared, "\n";
final class F { final const X = self::Y . '!'; const Y = 'y' . E; }
const E = 'e';
echo F::X, constant('F::Y'), "\n";
--EXPECT--
BABABB[["B","B","A"],["A","A","A"],"B"]BB
116
ye!ye
