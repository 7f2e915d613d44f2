--TEST--
Class constants: visibility, order of evaluation, self-reference
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

const ONE = 1;

class A
{
    const X = self::Y + ONE;
    const Y = 10;
    private const OWN = 'own';
    protected const KEPT = 'kept';
    final public const LAST = [1, self::X];
    const LOOP = self::POOL;
    const POOL = self::LOOP;

    static function kept() { return static::KEPT . self::OWN; }
}

class B extends A { const Y = 20; protected const KEPT = 'b'; }

attempt(fn() => A::X);
attempt(fn() => B::X);
attempt(fn() => B::Y);
attempt(fn() => A::OWN);
attempt(fn() => B::OWN);
attempt(fn() => A::KEPT);
attempt(fn() => B::kept());
attempt(fn() => A::LAST);
attempt(fn() => A::LOOP);
attempt(fn() => A::absent);
attempt(fn() => Absent::X);
attempt(fn() => (new B)::Y);
attempt(fn() => B::class);
attempt(fn() => (new B)::class);
--EXPECT--
int(11)
int(11)
int(20)
Error: Cannot access private constant A::OWN
Error: Undefined constant B::OWN
Error: Cannot access protected constant A::KEPT
string(4) "bown"
array(2) {
  [0]=>
  int(1)
  [1]=>
  int(11)
}
Error: Cannot declare self-referencing constant self::POOL
Error: Undefined constant A::absent
Error: Class "Absent" not found
Error: Cannot declare self-referencing constant self::POOL
string(1) "B"
Error: Cannot declare self-referencing constant self::POOL
