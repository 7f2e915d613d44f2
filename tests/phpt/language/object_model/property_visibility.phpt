--TEST--
Who may access which property, and the private one of the running class first
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
    public $open = 1;
    protected $kept = 2;
    private $own = 3;

    function own() { return $this->own; }
}

class B extends A
{
    public $own = 'child';

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
attempt(fn() => isset($a->kept, $a->open));
attempt(function () use ($a) { unset($a->kept); });
attempt(fn() => $a->own = 5);
attempt(fn() => $a->{"\0x"});
--EXPECTF--
int(1)
Error: Cannot access protected property A::$kept
Error: Cannot access private property A::$own

Warning: Undefined property: A::$absent in %s on line 32
NULL
string(5) "child"
int(3)
array(3) {
  [0]=>
  int(1)
  [1]=>
  int(2)
  [2]=>
  string(5) "child"
}
bool(false)
Error: Cannot access protected property A::$kept
Error: Cannot access private property A::$own
Error: Cannot access property starting with "\0"
