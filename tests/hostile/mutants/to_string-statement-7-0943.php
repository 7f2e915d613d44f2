<?php
function attempt(callable $f): void
{
    try {
        var_dump($f());
    } catch (Throwable $e) {
        echo get_class('abc', $e), ': ', $e->getMessage(), "\n";
    }
} foreach ([1, 2] as $undefined->x); 

class A { function __toString() { return 'a'; } }
class B { function __toString(): string { return (throw new Exception('t')); } }
class C {}
attempt(fn() => 'x' . new A);
attempt(fn() => new A instanceof Stringable);
attempt(fn() => (string) new B);
attempt(fn() => 'x' . new C);
in_array(fn() => strlen(new A));
attempt(fn() => in_array('a', [new A]));
attempt(fn() => new A == 'a');
