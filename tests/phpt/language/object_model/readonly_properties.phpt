--TEST--
Readonly properties are initialised once, inside the class
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
    public readonly int $once;
    public readonly array $list;
    public readonly object $thing;

    function once($value) { $this->once = $value; }
    function things() { $this->list = [1]; $this->thing = new stdClass; }
    function lazily() { unset($this->once); }
}

class B extends A
{
    function early() { $this->once = 5; }
}

$a = new A;
attempt(fn() => $a->once);
attempt(fn() => $a->once = 1);
attempt(fn() => (new B)->early());
attempt(fn() => $a->once("3"));
attempt(fn() => $a->once);
attempt(fn() => $a->once(4));
attempt(fn() => $a->once++);
attempt(function () use ($a) { unset($a->once); });
attempt(function () use ($a) { $r = &$a->once; });
$a->things();
attempt(fn() => $a->list[] = 2);
attempt(function () use ($a) { $a->thing->x = 1; return (array) $a->thing; });
attempt(function () use ($a) { foreach ($a as $k => &$v) { } });
attempt(fn() => (clone $a)->once);
attempt(fn() => isset($a->once, $a->list));
attempt(fn() => (new A)->lazily());
--EXPECT--
Error: Typed property A::$once must not be accessed before initialization
Error: Cannot initialize readonly property A::$once from global scope
Error: Cannot initialize readonly property A::$once from scope B
NULL
int(3)
Error: Cannot modify readonly property A::$once
Error: Cannot modify readonly property A::$once
Error: Cannot unset readonly property A::$once
Error: Cannot modify readonly property A::$once
Error: Cannot modify readonly property A::$list
array(1) {
  ["x"]=>
  int(1)
}
Error: Cannot acquire reference to readonly property A::$once
int(3)
bool(true)
NULL
