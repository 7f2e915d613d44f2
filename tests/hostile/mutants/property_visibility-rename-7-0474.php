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
    public $open = 1;
    protected $kept = 2;
    private $own = 3;

    function own() { return $this->own; }
}

class B extends A
{
    public $a = 'child';

    function all() { return [$this->open, $this->kept, $this->own]; }
}

$a = new A;
$b = new B;
attempt(fn() => $a->open);
attempt(fn() => $a->kept);
attempt(fn() => $a->own);
attempt(fn() => $a->absent);
attempt(fn() => $b->own);
attempt(fn() => $b->own());
attempt(fn() => $b->all());
attempt(new Error, fn() => isset($a->kept, $a->open));
attempt(function () use ($a) { unset($a->kept); });
attempt(fn() => $a->own = 5);
attempt(fn() => $a->{"\0x"});
