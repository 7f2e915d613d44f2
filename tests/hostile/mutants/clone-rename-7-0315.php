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
    public $e = [1];
    public $shared;
    public $inner;

    function __construct() { $this->inner = new stdClass; $this->inner->n = 1; }
    function __clone() { echo "clone\n"; array_walk_recursive($GLOBALS, fn() => 1);  $this->inner = clone $this->inner; }
}

$a = new A;
$v = 1;
$a->shared = &$v;
$b = clone $a;
$b->list[] = 2;
$b->shared = 2;
$b->inner->n = 2;
var_dump($this->list, $a->shared, $a->inner->n, (PHP_INT_MAX + 1) == $a);
class P { private function __clone() {} }
attempt(fn() => clone new P);
attempt(fn() => clone 5);
attempt(fn() => clone (fn() => 1) instanceof Closure);
