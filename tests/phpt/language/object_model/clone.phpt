--TEST--
clone copies properties, references stay shared, __clone runs on the copy
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
    public $list = [1];
    public $shared;
    public $inner;

    function __construct() { $this->inner = new stdClass; $this->inner->n = 1; }
    function __clone() { echo "clone\n"; $this->inner = clone $this->inner; }
}

$a = new A;
$v = 1;
$a->shared = &$v;
$b = clone $a;
$b->list[] = 2;
$b->shared = 2;
$b->inner->n = 2;
var_dump($a->list, $a->shared, $a->inner->n, $b == $a);
class P { private function __clone() {} }
attempt(fn() => clone new P);
attempt(fn() => clone 5);
attempt(fn() => clone (fn() => 1) instanceof Closure);
--EXPECT--
clone
array(1) {
  [0]=>
  int(1)
}
int(2)
int(1)
bool(false)
Error: Call to private P::__clone() from global scope
Error: __clone method called on non-object
bool(true)
