 ++ 
function attempt(callable $f): void
{
    try {
        var_dump($f());
    } catch (Throwable $e) {
        echo get_class($e), ': ', $e->getMessage(), "\n";
    }
}

class A { function __toString() { return 'a'; } }
class B { function __toString(): string { return 5; } }
class C {}
attempt(fn() => 'x'  **  new A);
attempt(fn() => new A instanceof Stringable);
attempt(fn() => (A) new B);
attempt(fn() => 'x' . new C);
attempt(fn() => strlen(new A));
attempt(fn() => in_array('a', [new A]));
attempt(fn() => new A == 'a');
