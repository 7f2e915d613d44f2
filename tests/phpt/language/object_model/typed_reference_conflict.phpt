--TEST--
A reference that two typed properties share has to suit both
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
    public int $number = 1;
    public ?int $maybe = 2;
    public string $text = 'x';
    public float $real = 1.5;
}

$a = new A;
attempt(function () use ($a) { $a->maybe = &$a->number; $a->maybe = 7; return $a->number; });
attempt(function () use ($a) { $a->maybe = null; });
attempt(function () use ($a) { $a->text = &$a->number; });
attempt(function () use ($a) { $v = "5"; $a->number = &$v; return $v; });
attempt(function () use ($a) { $v = "five"; $a->number = &$v; });
--EXPECT--
int(7)
TypeError: Cannot assign null to reference held by property A::$number of type int
TypeError: Reference with value of type int held by property A::$number of type int is not compatible with property A::$text of type string
int(5)
TypeError: Cannot assign string to property A::$number of type int
