--TEST--
Typed properties convert or refuse, and have to be initialised before they are read
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
    public int $number;
    public ?string $text = null;
    public array $list = [];
    public float $real = 1;
    public int|bool $either = 1;
    public self $me;
}

$a = new A;
attempt(fn() => $a->number);
attempt(fn() => $a->number = "12");
attempt(fn() => $a->number = "abc");
attempt(fn() => $a->number = 1.5);
attempt(fn() => $a->number = null);
attempt(fn() => $a->number .= "1");
attempt(fn() => $a->text = 5);
attempt(fn() => $a->text[] = 1);
attempt(fn() => $a->real);
attempt(fn() => $a->real = 3);
attempt(fn() => $a->either = "x");
attempt(fn() => $a->me = new stdClass);
attempt(function () use ($a) { unset($a->number); return $a->number; });
attempt(function () { $b = new A; $r = &$b->number; });
attempt(function () use ($a) { $a->number = 1; $r = &$a->number; $r = "5"; var_dump($a->number); $r = "x"; });
attempt(function () use ($a) { $a->number[] = 1; });
attempt(function () use ($a) { $r = &$a->list; $r[] = 1; $r = 'no'; });
--EXPECTF--
Error: Typed property A::$number must not be accessed before initialization
int(12)
TypeError: Cannot assign string to property A::$number of type int

Deprecated: Implicit conversion from float 1.5 to int loses precision in %s on line 25
int(1)
TypeError: Cannot assign null to property A::$number of type int
int(11)
string(1) "5"
Error: [] operator not supported for strings
float(1)
float(3)
bool(true)
TypeError: Cannot assign stdClass to property A::$me of type self
Error: Typed property A::$number must not be accessed before initialization
Error: Cannot access uninitialized non-nullable property A::$number by reference
int(5)
TypeError: Cannot assign string to reference held by property A::$number of type int
Error: Cannot use a scalar value as an array
TypeError: Cannot assign string to reference held by property A::$list of type array
