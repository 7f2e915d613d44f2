--TEST--
Closure::bind, bindTo, call and fromCallable
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

class A { private $x = 1; private static $s = 2; function get() { return fn() => $this->x; } function m($a) { return "m$a"; } }
class B extends A {}

$read = function () { return $this->x; };
attempt(fn() => Closure::bind($read, new A, A::class)());
attempt(fn() => $read->call(new A));
attempt(fn() => Closure::bind($read, new A)());
attempt(fn() => (static function () { return self::$s; })->bindTo(null, 'A')());
attempt(fn() => (static fn() => 1)->bindTo(new A));
attempt(fn() => (new A)->get()->bindTo(null));
attempt(fn() => Closure::fromCallable([new A, 'm'])(5));
attempt(fn() => Closure::fromCallable([new A, 'm'])->bindTo(new stdClass));
attempt(fn() => (new A)->m(...)->bindTo(new B)(6));
attempt(fn() => Closure::fromCallable('absent'));
attempt(fn() => strlen(...)('four'));
attempt(fn() => $read->bindTo(new A, 'Absent'));
attempt(fn() => strlen(...) == strlen(...));
--EXPECTF--
int(1)
int(1)
Error: Cannot access private property A::$x
int(2)

Warning: Cannot bind an instance to a static closure in %s on line 19
NULL

Warning: Cannot unbind $this of closure using $this in %s on line 20
NULL
string(2) "m5"

Warning: Cannot bind method A::m() to object of class stdClass in %s on line 22
NULL
string(2) "m6"
TypeError: Failed to create closure from callable: function "absent" not found or invalid function name
int(4)

Warning: Class "Absent" not found in %s on line 26
NULL
bool(true)
