--TEST--
Traits: precedence, aliases, abstract and static members, __CLASS__
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

trait Hello
{
    public static $count = 0;
    private $greeting = 'hello';

    function say() { return $this->greeting . ' from ' . self::class . ' ' . __CLASS__ . ' ' . __TRAIT__ . ' ' . static::class; }
    static function count() { return ++self::$count; }
    abstract function name(): string;
}

trait Loud { function say() { return 'LOUD'; } function extra() { static $n = 0; return ++$n; } }

class A
{
    use Hello, Loud { Hello::say insteadof Loud; Loud::say as protected shout; extra as public more; }

    function name(): string { return 'a'; }
    function both() { return $this->say() . ', ' . $this->shout(); }
}

class B extends A {}
class C { use Loud; }

echo (new A)->both(), "\n", (new B)->both(), "\n";
var_dump(A::count(), A::count(), B::count());
var_dump((new A)->extra(), (new A)->more(), (new C)->extra(), (new C)->extra());
print_r(class_uses('A'));
attempt(fn() => (new A)->shout());
--EXPECT--
hello from A A Hello A, LOUD
hello from A A Hello B, LOUD
int(1)
int(2)
int(3)
int(1)
int(1)
int(1)
int(2)
Array
(
    [Hello] => Hello
    [Loud] => Loud
)
Error: Call to protected method A::shout() from global scope
