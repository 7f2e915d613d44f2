--TEST--
Declarations of classes, interfaces, traits and enums that are refused
--EXTENSIONS--
pcntl
--FILE--
<?php
$defs = [
'class X1 { readonly $a; }', 'class X2 { readonly static int $a; }', 'readonly class X3 { static $a; }', 'readonly class X4 { public $a; }', 'readonly class X5 { public int $a = 1; }', 'class X6 { const int A = 1; }', 'class X7 { abstract function f(); }', 'abstract class X8 { abstract final function f(); }', 'abstract class X9 { abstract private function f(); }', 'interface Y1 { private function f(); }', 'interface Y2 { function f() {} }', 'interface Y3 { public $x; }', 'interface Y4 { private const A = 1; }', 'class Y5 { final private const A = 1; }', 'class Y6 { final $x; }', 'final abstract class Y7 {}', 'class Y8 { public public $x; }', 'class Y9 { function __get() {} }', 'class Z1 { static function __call($a, $b) {} }', 'class Z2 { function __toString(): int {} }', 'class Z3 { function __construct(): void {} }', 'class Z4 { public callable $x; }', 'class Z5 { public void $x; }', 'class Z6 { public ?mixed $x; }', 'class Z7 { public int $x = "a"; }', 'class Z8 { public int $x = null; }', 'class Z9 { public float $x = 1; }', 'class W1 { public int|INT $x; }', 'class W2 { public A&int $x; }', 'class W3 { public (A&B)|A $x; }', 'class W4 { public bool|true $x; }', 'class W5 { public iterable|array $x; }', 'class W6 { public object|A $x; }', 'class W7 { public static|null $x; }', 'class W8 { function f(static $x) {} }', 'class W9 { function f(void $x) {} }', 'class V1 { function f(int ...$x = []) {} }', 'class V2 { function f(...$x, $y) {} }', 'class V3 { function f($x, $x) {} }', 'class V4 { function f($this) {} }', 'class V5 { function __construct(public $a, public $a) {} }', 'class V6 { function f(public $a) {} }', 'class V7 { function __construct(public ...$a) {} }', 'class V8 { public $a; function __construct(public $a) {} }', 'class V9 { const A = 1; const A = 2; }', 'class U1 { const class = 1; }', 'enum U2 { case A; case A; }', 'enum U3: float { case A = 1.0; }', 'enum U4 { case A = 1; }', 'enum U5: int { case A; }', 'enum U6: int { case A = "x"; }', 'enum U7 { public $x; }', 'enum U8 { function __get($x) {} }', 'enum U9 { function cases() {} }', 'enum T1 implements Throwable {}', 'class T2 extends U {}', 'class T4 implements Iterator, IteratorAggregate {}', 'class T5 implements UnitEnum {}', 'class T6 implements Throwable {}', 'class T7 implements DateTimeInterface {}', 'class T8 extends Closure {}', 'class T9 implements stdClass {}', 'class S1 extends Countable {}', 'interface S2 extends stdClass {}', 'class S3 { use stdClass; }', 'class S4 { use Nope; }', 'interface S5 { use Nope; }', 'class self {}', 'class int {}', 'interface mixed {}', 'class enum {}', 'class readonly {}', 'class S6 implements Countable, Countable {}', 'class S7 implements Countable {}', 'class S8 implements Serializable { function serialize() {} function unserialize($x) {} }', 'class S9 implements ArrayAccess { function offsetGet($o) {} function offsetSet($o, $v) {} function offsetExists($o) {} function offsetUnset($o) {} }', '#[Attribute] interface R1 {}', '#[Attribute] abstract class R2 {}', '#[AllowDynamicProperties] readonly class R3 {}', '#[AllowDynamicProperties] trait R4 {}', '#[Attribute] #[Attribute] class R5 {}', 'class R6 { function f(): static|int {} function g(): never|int {} }', 'class R7 { function f() { static $a = 1; static $a = 2; } }', 'abstract class R9 { function f(); }', 'class Q1 { function __clone(): int {} }', 'class Q2 { function __isset($x): int {} }', 'class Q3 { private function __callStatic($a, $b) {} }', 'class Q4 { static function __construct() {} }', 'class Q5 { function __serialize(): string {} }', 'class Q6 { static function __set_state() {} }', 'class Q7 { const A = self::B; const B = self::A; } Q7::A', 'class Q8 { const A = new stdClass; }', 'class Q9 { public $x = new stdClass; }', 'class P1 { function f($x = new stdClass, $y = new static) {} }', 'trait P2 { abstract private function f(); abstract static function g(); } class P3 { use P2; private function f() {} }', 'class P4 { function f() { parent::f(); } } (new P4)->f()', 'class P5 extends P5 {}', 'interface P6 extends P6 {}', 'trait P7 { use P7; }',
];
foreach ($defs as $def) {
    $child = pcntl_fork();
    if ($child === 0) { try { eval($def . ';'); echo "fine: $def\n"; } catch (Throwable $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; } exit; }
    pcntl_waitpid($child, $status);
}
--EXPECTF--

Fatal error: Readonly property X1::$a must have type in %s(7) : eval()'d code on line 1

Fatal error: Static property X2::$a cannot be readonly in %s(7) : eval()'d code on line 1

Fatal error: Readonly property X3::$a must have type in %s(7) : eval()'d code on line 1

Fatal error: Readonly property X4::$a must have type in %s(7) : eval()'d code on line 1

Fatal error: Readonly property X5::$a cannot have default value in %s(7) : eval()'d code on line 1
ParseError: syntax error, unexpected identifier "A", expecting "="

Fatal error: Class X7 contains 1 abstract method and must therefore be declared abstract or implement the remaining methods (X7::f) in %s(7) : eval()'d code on line 1
CompileError: Cannot use the final modifier on an abstract class member

Fatal error: Abstract function X9::f() cannot be declared private in %s(7) : eval()'d code on line 1

Fatal error: Access type for interface method Y1::f() must be public in %s(7) : eval()'d code on line 1

Fatal error: Interface function Y2::f() cannot contain body in %s(7) : eval()'d code on line 1

Fatal error: Interfaces may not include properties in %s(7) : eval()'d code on line 1

Fatal error: Access type for interface constant Y4::A must be public in %s(7) : eval()'d code on line 1

Fatal error: Private constant Y5::A cannot be final as it is not visible to other classes in %s(7) : eval()'d code on line 1

Fatal error: Cannot declare property Y6::$x final, the final modifier is allowed only for methods, classes, and class constants in %s(7) : eval()'d code on line 1
CompileError: Cannot use the final modifier on an abstract class
CompileError: Multiple access type modifiers are not allowed

Fatal error: Method Y9::__get() must take exactly 1 argument in %s(7) : eval()'d code on line 1

Fatal error: Method Z1::__call() cannot be static in %s(7) : eval()'d code on line 1

Fatal error: Z2::__toString(): Return type must be string when declared in %s(7) : eval()'d code on line 1

Fatal error: Method Z3::__construct() cannot declare a return type in %s(7) : eval()'d code on line 1

Fatal error: Property Z4::$x cannot have type callable in %s(7) : eval()'d code on line 1

Fatal error: Property Z5::$x cannot have type void in %s(7) : eval()'d code on line 1

Fatal error: Type mixed cannot be marked as nullable since mixed already includes null in %s(7) : eval()'d code on line 1

Fatal error: Cannot use string as default value for property Z7::$x of type int in %s(7) : eval()'d code on line 1

Fatal error: Default value for property of type int may not be null. Use the nullable type ?int to allow null default value in %s(7) : eval()'d code on line 1
fine: class Z9 { public float $x = 1; }

Fatal error: Duplicate type int is redundant in %s(7) : eval()'d code on line 1

Fatal error: Type int cannot be part of an intersection type in %s(7) : eval()'d code on line 1

Fatal error: Type A&B is redundant as it is more restrictive than type A in %s(7) : eval()'d code on line 1

Fatal error: Duplicate type true is redundant in %s(7) : eval()'d code on line 1

Fatal error: Duplicate type array is redundant in %s(7) : eval()'d code on line 1

Fatal error: Type A|object contains both object and a class type, which is redundant in %s(7) : eval()'d code on line 1
ParseError: syntax error, unexpected token "|", expecting variable
ParseError: syntax error, unexpected token "static", expecting variable

Fatal error: void cannot be used as a parameter type in %s(7) : eval()'d code on line 1

Fatal error: Variadic parameter cannot have a default value in %s(7) : eval()'d code on line 1

Fatal error: Only the last parameter can be variadic in %s(7) : eval()'d code on line 1

Fatal error: Redefinition of parameter $x in %s(7) : eval()'d code on line 1

Fatal error: Cannot use $this as parameter in %s(7) : eval()'d code on line 1

Fatal error: Redefinition of parameter $a in %s(7) : eval()'d code on line 1

Fatal error: Cannot declare promoted property outside a constructor in %s(7) : eval()'d code on line 1

Fatal error: Cannot declare variadic promoted property in %s(7) : eval()'d code on line 1

Fatal error: Cannot redeclare V8::$a in %s(7) : eval()'d code on line 1

Fatal error: Cannot redefine class constant V9::A in %s(7) : eval()'d code on line 1

Fatal error: A class constant must not be called 'class'; it is reserved for class name fetching in %s(7) : eval()'d code on line 1

Fatal error: Cannot redefine class constant U2::A in %s(7) : eval()'d code on line 1

Fatal error: Enum backing type must be int or string, float given in %s(7) : eval()'d code on line 1

Fatal error: Case A of non-backed enum U4 must not have a value in %s(7) : eval()'d code on line 1

Fatal error: Case A of backed enum U5 must have a value in %s(7) : eval()'d code on line 1
fine: enum U6: int { case A = "x"; }

Fatal error: Enum U7 cannot include properties in %s(7) : eval()'d code on line 1

Fatal error: Enum U8 cannot include magic method __get in %s(7) : eval()'d code on line 1

Fatal error: Cannot redeclare U9::cases() in %s(7) : eval()'d code on line 1

Fatal error: Enum T1 cannot implement interface Throwable in %s(7) : eval()'d code on line 1
Error: Class "U" not found

Fatal error: Class T4 cannot implement both Iterator and IteratorAggregate at the same time in %s(7) : eval()'d code on line 1

Fatal error: Non-enum class T5 cannot implement interface UnitEnum in %s(7) : eval()'d code on line 1

Fatal error: Class T6 cannot implement interface Throwable, extend Exception or Error instead in %s(7) : eval()'d code on line 1

Fatal error: DateTimeInterface can't be implemented by user classes in %s(7) : eval()'d code on line 1

Fatal error: Class T8 cannot extend final class Closure in %s(7) : eval()'d code on line 1

Fatal error: T9 cannot implement stdClass - it is not an interface in %s(7) : eval()'d code on line 1

Fatal error: Class S1 cannot extend interface Countable in %s(7) : eval()'d code on line 1

Fatal error: S2 cannot implement stdClass - it is not an interface in %s(7) : eval()'d code on line 1

Fatal error: S3 cannot use stdClass - it is not a trait in %s(7) : eval()'d code on line 1

Fatal error: Trait "Nope" not found in %s(7) : eval()'d code on line 1

Fatal error: Cannot use traits inside of interfaces. Nope is used in S5 in %s(7) : eval()'d code on line 1

Fatal error: Cannot use 'self' as class name as it is reserved in %s(7) : eval()'d code on line 1

Fatal error: Cannot use 'int' as class name as it is reserved in %s(7) : eval()'d code on line 1

Fatal error: Cannot use 'mixed' as class name as it is reserved in %s(7) : eval()'d code on line 1
fine: class enum {}
ParseError: syntax error, unexpected token "readonly", expecting identifier

Fatal error: Class S6 cannot implement previously implemented interface Countable in %s(7) : eval()'d code on line 1

Fatal error: Class S7 contains 1 abstract method and must therefore be declared abstract or implement the remaining methods (Countable::count) in %s(7) : eval()'d code on line 1

Deprecated: S8 implements the Serializable interface, which is deprecated. Implement __serialize() and __unserialize() instead (or in addition, if support for old PHP versions is necessary) in %s(7) : eval()'d code on line 1
fine: class S8 implements Serializable { function serialize() {} function unserialize($x) {} }

Deprecated: Return type of S9::offsetExists($o) should either be compatible with ArrayAccess::offsetExists(mixed $offset): bool, or the #[\ReturnTypeWillChange] attribute should be used to temporarily suppress the notice in %s(7) : eval()'d code on line 1

Deprecated: Return type of S9::offsetGet($o) should either be compatible with ArrayAccess::offsetGet(mixed $offset): mixed, or the #[\ReturnTypeWillChange] attribute should be used to temporarily suppress the notice in %s(7) : eval()'d code on line 1

Deprecated: Return type of S9::offsetSet($o, $v) should either be compatible with ArrayAccess::offsetSet(mixed $offset, mixed $value): void, or the #[\ReturnTypeWillChange] attribute should be used to temporarily suppress the notice in %s(7) : eval()'d code on line 1

Deprecated: Return type of S9::offsetUnset($o) should either be compatible with ArrayAccess::offsetUnset(mixed $offset): void, or the #[\ReturnTypeWillChange] attribute should be used to temporarily suppress the notice in %s(7) : eval()'d code on line 1
fine: class S9 implements ArrayAccess { function offsetGet($o) {} function offsetSet($o, $v) {} function offsetExists($o) {} function offsetUnset($o) {} }
fine: #[Attribute] interface R1 {}
fine: #[Attribute] abstract class R2 {}

Fatal error: Cannot apply #[AllowDynamicProperties] to readonly class R3 in %s(7) : eval()'d code on line 1

Fatal error: Cannot apply #[AllowDynamicProperties] to trait in %s(7) : eval()'d code on line 1

Fatal error: Attribute "Attribute" must not be repeated in %s(7) : eval()'d code on line 1

Fatal error: never can only be used as a standalone type in %s(7) : eval()'d code on line 1
fine: class R7 { function f() { static $a = 1; static $a = 2; } }

Fatal error: Non-abstract method R9::f() must contain body in %s(7) : eval()'d code on line 1

Fatal error: Q1::__clone(): Return type must be void when declared in %s(7) : eval()'d code on line 1

Fatal error: Q2::__isset(): Return type must be bool when declared in %s(7) : eval()'d code on line 1

Fatal error: Method Q3::__callStatic() must be static in %s(7) : eval()'d code on line 1

Fatal error: Method Q4::__construct() cannot be static in %s(7) : eval()'d code on line 1

Fatal error: Q5::__serialize(): Return type must be array when declared in %s(7) : eval()'d code on line 1

Fatal error: Method Q6::__set_state() must take exactly 1 argument in %s(7) : eval()'d code on line 1
Error: Cannot declare self-referencing constant self::B

Fatal error: New expressions are not supported in this context in %s(7) : eval()'d code on line 1

Fatal error: New expressions are not supported in this context in %s(7) : eval()'d code on line 1

Fatal error: "static" is not allowed in compile-time constants in %s(7) : eval()'d code on line 1

Fatal error: Class P3 contains 1 abstract method and must therefore be declared abstract or implement the remaining methods (P3::g) in %s(7) : eval()'d code on line 1

Fatal error: Cannot use "parent" when current class scope has no parent in %s(7) : eval()'d code on line 1
Error: Class "P5" not found
Error: Interface "P6" not found

Fatal error: Trait "P7" not found in %s(7) : eval()'d code on line 1
