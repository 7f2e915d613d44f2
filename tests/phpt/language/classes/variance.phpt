--TEST--
Covariance and contravariance: what is accepted, and PHP's messages
--EXTENSIONS--
pcntl
--FILE--
<?php
interface I {} interface J {} class P implements I {} class Q extends P implements J {}
$pairs = [
    ['f(): P', 'f(): Q'], ['f(): Q', 'f(): P'], ['f(P $a)', 'f(I $a)'], ['f(I $a)', 'f(P $a)'], ['f(): ?P', 'f(): Q'], ['f(): P', 'f(): ?Q'],
    ['f(): int|string', 'f(): int'], ['f(): int', 'f(): int|float'], ['f(int $a)', 'f(int|string $a)'], ['f(int|string $a)', 'f(int $a)'], ['f(): mixed', 'f(): void'], ['f()', 'f(): void'], ['f(): void', 'f()'],
    ['f(): void', 'f(): never'], ['f(): never', 'f(): void'], ['f(): static', 'f(): self'], ['f(): self', 'f(): static'], ['f(): parent1', 'f(): int'], ['f(): object', 'f(): P'], ['f(): iterable', 'f(): array'], ['f(): iterable', 'f(): Generator'], ['f(): Traversable', 'f(): ArrayIterator'], ['f(): callable', 'f(): Closure'],
    ['f(): bool', 'f(): false'], ['f(): bool', 'f(): true'], ['f(): true', 'f(): false'], ['f(): I&J', 'f(): Q'], ['f(): I', 'f(): I&J'], ['f(): I&J', 'f(): I'], ['f(I&J $a)', 'f(I $a)'], ['f(): (I&J)|null', 'f(): null'], ['f(): I|int', 'f(): (I&J)|int'], ['f(I $a)', 'f((I&J)|P $a)'],
    ['f($a)', 'f()'], ['f()', 'f($a)'], ['f()', 'f($a = 1)'], ['f($a = 1)', 'f($a)'], ['f($a)', 'f(...$a)'], ['f(int $a, $b)', 'f(...$a)'], ['f(...$a)', 'f($a)'], ['f(&$a)', 'f($a)'], ['f($a)', 'f(&$a)'], ['&f()', 'f()'], ['f()', '&f()'], ['f(int $a = 5, array $b = [1, 2], $c = PHP_INT_MAX, string $d = "long text here")', 'f(int $a)'], ['f(Unknown $a)', 'f(Other $a)'], ['f(): Unknown', 'f(): Other'], ['f(?int $a = null)', 'f(int $a = null)'], ['f($a = new P)', 'f()'], ['f($a = self::X)', 'f()'],
];
$run = function (string $code) {
    $child = pcntl_fork();
    if ($child === 0) {
        ob_start(fn($output) => trim(preg_replace('~ in \S+ : eval\(\)\'d code on line \d+|\s+~', ' ', $output)) . "\n");
        eval($code);
        echo 'fine';
        exit;
    }
    pcntl_waitpid($child, $status);
};
foreach ($pairs as [$parent, $child]) {
    $body = fn(string $signature) => str_starts_with($signature, '&') ? "function $signature {}" : "function $signature {}";
    echo "$parent <- $child: ";
    $run("abstract class A { const X = 1; abstract function $parent; } abstract class B extends A { {$body($child)} }");
}
foreach ([
    'class A { public int $p; } class B extends A { public int|string $p; }',
    'class A { public I&J $p; } class B extends A { public J&I $p; }',
    'class A { public $p; } class B extends A { public int $p; }',
    'interface A { function m(int $a): static; } class B implements A { function m(string $a): static {} }',
    'class B implements ArrayAccess { function offsetGet($o) {} function offsetSet($o, $v) {} function offsetExists($o) {} function offsetUnset($o) {} }',
    'class B implements Countable { function count(): string {} }',
    'class B implements IteratorAggregate { function getIterator(): array {} }',
    'class B extends Exception { function getMessage() {} }',
    'class B implements JsonSerializable { #[ReturnTypeWillChange] function jsonSerialize() {} }',
    'class A { private function m(int $a) {} } class B extends A { function m(string $b, $c) {} }',
    'class A { function __construct(int $a) {} } class B extends A { function __construct(array $x, $y) {} }',
    'abstract class A { abstract function __construct(int $a); } class B extends A { function __construct(array $x) {} }',
    'interface K { const X = 1; } interface L { const X = 2; } class B implements K, L {}',
    'interface K { const X = 1; } class B implements K { const X = 2; } echo B::X;',
] as $code) {
    echo $code, "\n    ";
    $run($code);
}
--EXPECT--
f(): P <- f(): Q: fine
f(): Q <- f(): P: Fatal error: Declaration of B::f(): P must be compatible with A::f(): Q
f(P $a) <- f(I $a): fine
f(I $a) <- f(P $a): Fatal error: Declaration of B::f(P $a) must be compatible with A::f(I $a)
f(): ?P <- f(): Q: fine
f(): P <- f(): ?Q: Fatal error: Declaration of B::f(): ?Q must be compatible with A::f(): P
f(): int|string <- f(): int: fine
f(): int <- f(): int|float: Fatal error: Declaration of B::f(): int|float must be compatible with A::f(): int
f(int $a) <- f(int|string $a): fine
f(int|string $a) <- f(int $a): Fatal error: Declaration of B::f(int $a) must be compatible with A::f(string|int $a)
f(): mixed <- f(): void: Fatal error: Declaration of B::f(): void must be compatible with A::f(): mixed
f() <- f(): void: fine
f(): void <- f(): Fatal error: Declaration of B::f() must be compatible with A::f(): void
f(): void <- f(): never: fine
f(): never <- f(): void: Fatal error: Declaration of B::f(): void must be compatible with A::f(): never
f(): static <- f(): self: Fatal error: Declaration of B::f(): B must be compatible with A::f(): static
f(): self <- f(): static: fine
f(): parent1 <- f(): int: Fatal error: Declaration of B::f(): int must be compatible with A::f(): parent1
f(): object <- f(): P: fine
f(): iterable <- f(): array: fine
f(): iterable <- f(): Generator: fine
f(): Traversable <- f(): ArrayIterator: fine
f(): callable <- f(): Closure: Fatal error: Declaration of B::f(): Closure must be compatible with A::f(): callable
f(): bool <- f(): false: fine
f(): bool <- f(): true: fine
f(): true <- f(): false: Fatal error: Declaration of B::f(): false must be compatible with A::f(): true
f(): I&J <- f(): Q: fine
f(): I <- f(): I&J: fine
f(): I&J <- f(): I: Fatal error: Declaration of B::f(): I must be compatible with A::f(): I&J
f(I&J $a) <- f(I $a): fine
f(): (I&J)|null <- f(): null: fine
f(): I|int <- f(): (I&J)|int: fine
f(I $a) <- f((I&J)|P $a): Fatal error: Declaration of B::f((I&J)|P $a) must be compatible with A::f(I $a)
f($a) <- f(): Fatal error: Declaration of B::f() must be compatible with A::f($a)
f() <- f($a): Fatal error: Declaration of B::f($a) must be compatible with A::f()
f() <- f($a = 1): fine
f($a = 1) <- f($a): Fatal error: Declaration of B::f($a) must be compatible with A::f($a = 1)
f($a) <- f(...$a): fine
f(int $a, $b) <- f(...$a): fine
f(...$a) <- f($a): Fatal error: Declaration of B::f($a) must be compatible with A::f(...$a)
f(&$a) <- f($a): Fatal error: Declaration of B::f($a) must be compatible with A::f(&$a)
f($a) <- f(&$a): Fatal error: Declaration of B::f(&$a) must be compatible with A::f($a)
&f() <- f(): Fatal error: Declaration of B::f() must be compatible with & A::f()
f() <- &f(): fine
f(int $a = 5, array $b = [1, 2], $c = PHP_INT_MAX, string $d = "long text here") <- f(int $a): Fatal error: Declaration of B::f(int $a) must be compatible with A::f(int $a = 5, array $b = [...], $c = PHP_INT_MAX, string $d = 'long text ...')
f(Unknown $a) <- f(Other $a): Fatal error: Could not check compatibility between B::f(Other $a) and A::f(Unknown $a), because class Unknown is not available
f(): Unknown <- f(): Other: Fatal error: Could not check compatibility between B::f(): Other and A::f(): Unknown, because class Other is not available
f(?int $a = null) <- f(int $a = null): fine
f($a = new P) <- f(): Fatal error: Declaration of B::f() must be compatible with A::f($a = <expression>)
f($a = self::X) <- f(): Fatal error: Declaration of B::f() must be compatible with A::f($a = self::X)
class A { public int $p; } class B extends A { public int|string $p; }
    Fatal error: Type of B::$p must be int (as in class A)
class A { public I&J $p; } class B extends A { public J&I $p; }
    fine
class A { public $p; } class B extends A { public int $p; }
    Fatal error: Type of B::$p must not be defined (as in class A)
interface A { function m(int $a): static; } class B implements A { function m(string $a): static {} }
    Fatal error: Declaration of B::m(string $a): static must be compatible with A::m(int $a): static
class B implements ArrayAccess { function offsetGet($o) {} function offsetSet($o, $v) {} function offsetExists($o) {} function offsetUnset($o) {} }
    Deprecated: Return type of B::offsetExists($o) should either be compatible with ArrayAccess::offsetExists(mixed $offset): bool, or the #[\ReturnTypeWillChange] attribute should be used to temporarily suppress the notice  Deprecated: Return type of B::offsetGet($o) should either be compatible with ArrayAccess::offsetGet(mixed $offset): mixed, or the #[\ReturnTypeWillChange] attribute should be used to temporarily suppress the notice  Deprecated: Return type of B::offsetSet($o, $v) should either be compatible with ArrayAccess::offsetSet(mixed $offset, mixed $value): void, or the #[\ReturnTypeWillChange] attribute should be used to temporarily suppress the notice  Deprecated: Return type of B::offsetUnset($o) should either be compatible with ArrayAccess::offsetUnset(mixed $offset): void, or the #[\ReturnTypeWillChange] attribute should be used to temporarily suppress the notice  fine
class B implements Countable { function count(): string {} }
    Deprecated: Return type of B::count(): string should either be compatible with Countable::count(): int, or the #[\ReturnTypeWillChange] attribute should be used to temporarily suppress the notice  fine
class B implements IteratorAggregate { function getIterator(): array {} }
    Deprecated: Return type of B::getIterator(): array should either be compatible with IteratorAggregate::getIterator(): Traversable, or the #[\ReturnTypeWillChange] attribute should be used to temporarily suppress the notice  fine
class B extends Exception { function getMessage() {} }
    Fatal error: Cannot override final method Exception::getMessage()
class B implements JsonSerializable { #[ReturnTypeWillChange] function jsonSerialize() {} }
    fine
class A { private function m(int $a) {} } class B extends A { function m(string $b, $c) {} }
    fine
class A { function __construct(int $a) {} } class B extends A { function __construct(array $x, $y) {} }
    fine
abstract class A { abstract function __construct(int $a); } class B extends A { function __construct(array $x) {} }
    Fatal error: Declaration of B::__construct(array $x) must be compatible with A::__construct(int $a)
interface K { const X = 1; } interface L { const X = 2; } class B implements K, L {}
    Fatal error: Class B inherits both K::X and L::X, which is ambiguous
interface K { const X = 1; } class B implements K { const X = 2; } echo B::X;
    2fine
