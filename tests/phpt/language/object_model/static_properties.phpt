--TEST--
Static properties are shared until redeclared
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

class A
{
    public static $shared = 1;
    protected static $kept = 2;
    private static $own = 3;
    public static int $typed;
    static ?array $list;

    static function own() { return self::$own; }
}

class B extends A {}
class C extends A { public static $shared = 'own'; }

attempt(fn() => B::$shared = 5);
attempt(fn() => A::$shared);
attempt(fn() => C::$shared);
attempt(fn() => A::$kept);
attempt(fn() => A::$own);
attempt(fn() => B::$own);
attempt(fn() => B::own());
attempt(fn() => A::$absent);
attempt(fn() => A::$typed);
attempt(fn() => A::$typed = 'x');
attempt(fn() => A::$typed = '5');
attempt(fn() => A::$list[] = 1);
attempt(fn() => A::$typed[] = 1);
attempt(function () { $r = &A::$shared; $r = 77; return B::$shared; });
attempt(function () { $v = 88; A::$shared = &$v; $v++; return B::$shared; });
attempt(fn() => (new A)->shared);
attempt(fn() => isset(A::$absent));
attempt(fn() => isset(A::$shared, B::$shared));
attempt(function () { $r = &A::$typed; $r = 'abc'; });
--EXPECTF--
int(5)
int(5)
string(3) "own"
Error: Cannot access protected property A::$kept
Error: Cannot access private property A::$own
Error: Cannot access private property B::$own
int(3)
Error: Access to undeclared static property A::$absent
Error: Typed static property A::$typed must not be accessed before initialization
TypeError: Cannot assign string to property A::$typed of type int
int(5)
int(1)
Error: Cannot use a scalar value as an array
int(77)
int(89)

Notice: Accessing static property A::$shared as non static in %s on line 40

Warning: Undefined property: A::$shared in %s on line 40
NULL
bool(false)
bool(true)
TypeError: Cannot assign string to reference held by property A::$typed of type int
