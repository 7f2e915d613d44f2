--TEST--
Fatal errors at compile time, each in a process of its own
--EXTENSIONS--
pcntl
--FILE--
<?php
$snippets = [
    // Statements
    'try { }',
    'break;',
    'continue;',
    'while (1) { break 2; }',
    'while (1) { break 0; }',
    'while (1) { break $x; }',
    'while (1) { switch (1) { default: continue; } break; }',
    'switch (1) { default: default: }',
    'match (1) { default => 1, default => 2 };',
    'goto missing;',
    'a: a:',
    'goto in; while (0) { in: }',
    'declare(ticks=f());',
    'declare(strict_types=1);',
    'declare(strict_types=2);',
    'declare(unknown=1);',
    'namespace A; namespace B { }',
    'unset(f());',
    'unset($this);',
    'isset(1);',
    'isset(f());',
    '$this = 1;',
    '[$this] = [1];',
    'global $this;',
    'static $this;',
    'foreach ([] as $this) {}',
    'foreach ([] as $k => f()) {}',
    'foreach ([] as [1]) {}',
    'try {} catch (E $this) {}',
    'list() = $a;',
    '[] = $a;',
    '[[]] = $a;',
    '[$a, "k" => $b] = $c;',
    '[...$a] = $b;',
    '[1] = $a;',
    'list($a, , list()) = $b;',
    '$a = [, 1];',
    '1 ? 2 : 3 ? 4 : 5;',
    '1 ? 2 : 3 ?: 4;',
    'f() = 1;',
    'f()->a() = 1;',
    '$a->b() += 1;',
    '$a?->b = 1;',
    '$a = &$b?->c;',
    '[$a?->b] = [1];',
    '$a[] + 1;',
    'f()[] ;',
    'echo $a[];',
    '$a{0};',
    'new A(...);',
    '$a?->f(...);',
    'f(a: 1, 2);',
    'f(...$a, 1);',
    'f(a: 1, ...$b);',
    'f(a: 1, a: 2);',
    'static fn() => $this;  static $x = f();',
    'const X = f();',
    'const X = $a;',
    'const X = new class {};',
    'const X = static::class;',
    'class A { function f() { if (0) return self::class::class; } }',
    'function f() { return A::class::class; }',
    'class A extends B { function f() { return (parent::class)::class; } }',
    'new class { function f() { return self::class::class; } };',
    'class A { const X = self::class::class; }',
    '"\\\\self"::class;',
    'class A { const X = "static"::class; }',
    'const TRUE = 1;',
    'const __COMPILER_HALT_OFFSET__ = 1;',
    'class A { const class = 1; }',
    'if (1) { __halt_compiler(); }',
    'use A; use A;',
    'use A as self;',
    'use function f; function f() {}',
    'use const X; const X = 1;',
    'use A; class A {}',
    // Functions
    'function f($a, $a) {}',
    'function f($this) {}',
    'function f(...$a, $b) {}',
    'function f(...$a = []) {}',
    'function f(void $a) {}',
    'function f(never $a) {}',
    'function f(static $a) {}',
    'function f(?mixed $a) {}',
    'function f(): ?void {}',
    'function f(): void|int {}',
    'function f(): never { return; }',
    'function f(): void { return 1; }',
    'function f(): void { return null; }',
    'function f(): int { return; }',
    'function f(): ?int { return; }',
    'function f(): int { yield; }',
    'function f(int $a = "x") {}',
    'function f(int $a = 1.5) {}',
    'function f(float $a = 1) { echo "allowed"; }',
    'function f(int|string $a = 1.5) {}',
    'function f(A $a = 1) {}',
    'function f(A&B $a = null) {}',
    'function f(int&string $a) {}',
    'function f(A&A $a) {}',
    'function f(int|INT $a) {}',
    'function f(int|int|A $a) {}',
    'function f(bool|false $a) {}',
    'function f(true|false $a) {}',
    'function f(true|bool $a) {}',
    'function f(mixed|int $a) {}',
    'function f(iterable|array $a) {}',
    'function f(object|A $a) {}',
    'function f(null|null $a) {}',
    'function f(?null $a) {}',
    'function f((A&B)|(B&A) $a) {}',
    'function f((A&B)|A $a) {}',
    'function f(self $a) { echo "allowed"; }',
    'function strlen() {}',
    'function f() {} function F() {}',
    'function __autoload() {}',
    'function f(public $a) {}',
    '$f = function ($a) use ($a) {};',
    '$f = function () use ($this) {};',
    '$f = function () use ($GLOBALS) {};',
    '$f = function () use ($a, $a) {};',
    'function f() { $GLOBALS = []; }',
    'function f() { $GLOBALS[] = 1; }',
    'function f() { unset($GLOBALS); }',
    'function f() { $x = &$GLOBALS; }',
    'foreach ($x as $GLOBALS) {}',
    // Classes
    'class int {}',
    'class self {}',
    'class A extends self {}',
    'class A extends static {}',
    'class A implements B, B {}',
    'class A implements self {}',
    'interface I extends I2, I2 {}',
    'interface I { public $a; }',
    'interface I { private function f(); }',
    'interface I { function f() {} }',
    'interface I { final function f(); }',
    'interface I { private const X = 1; }',
    'class A { abstract function f(); }',
    'abstract class A { abstract function f() {} }',
    'abstract class A { abstract private function f(); }',
    'abstract class A { abstract final function f(); }',
    'abstract final class A {}',
    'final final class A {}',
    'readonly readonly class A {}',
    'class A { function f(); }',
    'class A { public public $a; }',
    'class A { public private $a; }',
    'class A { static static function f() {} }',
    'class A { abstract $a; }',
    'class A { final $a; }',
    'class A { final private const X = 1; }',
    'class A { static const X = 1; }',
    'class A { abstract const X = 1; }',
    'class A { readonly $a; }',
    'class A { static readonly int $a; }',
    'class A { readonly int $a = 1; }',
    'class A { readonly function f() {} }',
    'readonly class A { public $a; }',
    'readonly class A { static int $a; }',
    '#[AllowDynamicProperties] readonly class A {}',
    'class A { public void $a; }',
    'class A { public callable $a; }',
    'class A { public int $a = null; }',
    'class A { public ?int $a = "x"; }',
    'class A { public int $a = 1.5; }',
    'class A { public $a; public $a; }',
    'class A { const X = 1; const X = 2; }',
    'class A { function f() {} function F() {} }',
    'class A { const X = self::X; } echo A::X;',
    'class A { function __construct(): int {} }',
    'class A { function __destruct($a) {} }',
    'class A { static function __get($a) {} }',
    'class A { function __get() {} }',
    'class A { function __get(int $a) {} }',
    'class A { function __set($a, $b): int {} }',
    'class A { function __call($a, &$b) {} }',
    'class A { function __callStatic($a, $b) {} }',
    'class A { function __toString(): int {} }',
    'class A { function __isset($a): string {} }',
    'class A { function __serialize(): string {} }',
    'class A { static function __clone() {} }',
    'class A { function __clone($a) {} }',
    'class A { function __construct(public $a) {} public $a; }',
    'class A { static function f(public $a) {} }',
    'abstract class A { abstract function __construct(public $a); }',
    'class A { function __construct(public ...$a) {} }',
    'class A { function __construct(public callable $a) {} }',
    'class A { function __construct(public readonly $a) {} }',
    'class A { function f() { parent::g(); } } A::class; static fn() => parent::class;',
    'parent::f();',
    'self::f();',
    'static::$a;',
    'echo self::class;',
    'final class A {} class B extends A {}',
    'interface I {} class A extends I {}',
    'class A {} interface I extends A {}',
    'class A {} class B implements A {}',
    'trait T {} class A extends T {}',
    'class A {} class B { use A; }',
    'enum E {} class A extends E {}',
    'class A implements Traversable {}',
    'class A implements UnitEnum {}',
    'class A implements DateTimeInterface2 {}',
    'class A implements Throwable {}',
    'class A extends Closure {}',
    'class A { final function f() {} } class B extends A { function f() {} }',
    'class A { function f() {} } class B extends A { static function f() {} }',
    'class A { static function f() {} } class B extends A { function f() {} }',
    'class A { public $a; } class B extends A { static $a; }',
    'class A { static $a; } class B extends A { public $a; }',
    'class A { public int $a; } class B extends A { public $a; }',
    'class A { public int $a; } class B extends A { public string $a; }',
    'class A { public readonly int $a; } class B extends A { public int $a; }',
    'class A { public int $a; } class B extends A { public readonly int $a; }',
    'class A { public $a; } class B extends A { private $a; }',
    'class A { final const X = 1; } class B extends A { const X = 2; }',
    'class A { public const X = 1; } class B extends A { protected const X = 2; }',
    'interface I { final const X = 1; } class A implements I { const X = 2; }',
    'readonly class A {} class B extends A {}',
    'class A {} readonly class B extends A {}',
    'class A { abstract public function f(); }',
    'abstract class A { abstract function f(); } class B extends A {}',
    'abstract class A { abstract function f(); abstract function g(); abstract function h(); abstract function i(); } class B extends A {}',
    // Enums
    'enum E { case A; case A; }',
    'enum E { case A = 1; }',
    'enum E: int { case A; }',
    'enum E: int { case A = "x"; }',
    'enum E: int { case A = 1; case B = 1; }',
    'enum E: float { case A = 1.5; }',
    'enum E { public $a; }',
    'enum E { function __get($a) {} }',
    'enum E { function __construct() {} }',
    'enum E { static function cases(): array {} }',
    'enum E { const A = 1; case A; }',
    'class A { case B; }',
    'enum E implements Serializable { function serialize() {} function unserialize($a) {} }',
    'trait T { public $a; } enum E { use T; }',
    // Traits
    'trait T { function f() {} } trait U { function f() {} } class A { use T, U; }',
    'trait T { function f() {} } class A { use T { g as h; } }',
    'trait T { function f() {} } class A { use T { U::f as h; } }',
    'trait T { function f() {} } class A { use T { T::f insteadof T; } }',
    'trait T { function f() {} } class A { use T { f as static; } }',
    'trait T { public $a = 1; } class A { use T; public $a = 2; }',
    'trait T { const X = 1; } class A { use T; const X = 2; }',
    'trait T { const X = 1; } echo T::X;',
    'trait T { abstract function f(int $a); } class A { use T; function f(string $a) {} }',
    'class A { use Missing; }',
    // Attributes
    '#[Attribute] function f() {}',
    '#[Attribute] #[Attribute] class A {}',
    '#[A(...$a)] class B {}',
    '#[A(...)] class B {}',
    '#[A($a)] class B {}',
    '#[A(b: 1, 2)] class B {}',
    '#[AllowDynamicProperties] interface I {}',
    '#[AllowDynamicProperties] enum E {}',
    '#[ReturnTypeWillChange] class A {}',
    '#[SensitiveParameter] function f() {}',
    // Generators
    'yield 1;',
    'class A { public $a = yield; }',
    'fn() => yield 1; function g(): void { yield 1; }',
    'function g() { $a = &yield; }',
];
foreach ($snippets as $snippet) {
    echo $snippet, "\n";
    $child = pcntl_fork();
    if ($child === 0) {
        ob_start(function (string $output): string {
            return preg_replace('~ in \S+( : eval\(\)\'d code)?(\(\d+\) : eval\(\)\'d code)? on line (\d+)~', ' on line $3', "    " . trim(preg_replace('~\s+~', ' ', $output))) . "\n";
        });
        try {
            eval($snippet);
        } catch (Throwable $error) {
            echo $error::class, ': ', $error->getMessage();
        }
        exit;
    }
    pcntl_waitpid($child, $status);
}
--EXPECTF--
try { }
    Fatal error: Cannot use try without catch or finally on line 1
break;
    Fatal error: 'break' not in the 'loop' or 'switch' context on line 1
continue;
    Fatal error: 'continue' not in the 'loop' or 'switch' context on line 1
while (1) { break 2; }
    Fatal error: Cannot 'break' 2 levels on line 1
while (1) { break 0; }
    Fatal error: 'break' operator accepts only positive integers on line 1
while (1) { break $x; }
    Fatal error: 'break' operator with non-integer operand is no longer supported on line 1
while (1) { switch (1) { default: continue; } break; }
    Warning: "continue" targeting switch is equivalent to "break". Did you mean to use "continue 2"? on line 1
switch (1) { default: default: }
    Fatal error: Switch statements may only contain one default clause on line 1
match (1) { default => 1, default => 2 };
    Fatal error: Match expressions may only contain one default arm on line 1
goto missing;
    Fatal error: 'goto' to undefined label 'missing' on line 1
a: a:
    Fatal error: Label 'a' already defined on line 1
goto in; while (0) { in: }
    Fatal error: 'goto' into loop or switch statement is disallowed on line 1
declare(ticks=f());
    Fatal error: declare(ticks) value must be a literal on line 1
declare(strict_types=1);
    
declare(strict_types=2);
    Fatal error: strict_types declaration must have 0 or 1 as its value on line 1
declare(unknown=1);
    Warning: Unsupported declare 'unknown' on line 1
namespace A; namespace B { }
    Fatal error: Cannot mix bracketed namespace declarations with unbracketed namespace declarations on line 1
unset(f());
    Fatal error: Can't use function return value in write context on line 1
unset($this);
    Fatal error: Cannot unset $this on line 1
isset(1);
    Fatal error: Cannot use isset() on the result of an expression (you can use "null !== expression" instead) on line 1
isset(f());
    Fatal error: Cannot use isset() on the result of an expression (you can use "null !== expression" instead) on line 1
$this = 1;
    Fatal error: Cannot re-assign $this on line 1
[$this] = [1];
    Fatal error: Cannot re-assign $this on line 1
global $this;
    Fatal error: Cannot use $this as global variable on line 1
static $this;
    Fatal error: Cannot use $this as static variable on line 1
foreach ([] as $this) {}
    Fatal error: Cannot re-assign $this on line 1
foreach ([] as $k => f()) {}
    Fatal error: Can't use function return value in write context on line 1
foreach ([] as [1]) {}
    Fatal error: Assignments can only happen to writable values on line 1
try {} catch (E $this) {}
    Fatal error: Cannot re-assign $this on line 1
list() = $a;
    Fatal error: Cannot use empty list on line 1
[] = $a;
    Fatal error: Cannot use empty list on line 1
[[]] = $a;
    Fatal error: Cannot use empty list on line 1
[$a, "k" => $b] = $c;
    Fatal error: Cannot mix keyed and unkeyed array entries in assignments on line 1
[...$a] = $b;
    Fatal error: Spread operator is not supported in assignments on line 1
[1] = $a;
    Fatal error: Assignments can only happen to writable values on line 1
list($a, , list()) = $b;
    Fatal error: Cannot use empty list on line 1
$a = [, 1];
    Fatal error: Cannot use empty array elements in arrays on line 1
1 ? 2 : 3 ? 4 : 5;
    Fatal error: Unparenthesized `a ? b : c ? d : e` is not supported. Use either `(a ? b : c) ? d : e` or `a ? b : (c ? d : e)` on line 1
1 ? 2 : 3 ?: 4;
    Fatal error: Unparenthesized `a ? b : c ?: d` is not supported. Use either `(a ? b : c) ?: d` or `a ? b : (c ?: d)` on line 1
f() = 1;
    Fatal error: Can't use function return value in write context on line 1
f()->a() = 1;
    Fatal error: Can't use method return value in write context on line 1
$a->b() += 1;
    Fatal error: Can't use method return value in write context on line 1
$a?->b = 1;
    Fatal error: Can't use nullsafe operator in write context on line 1
$a = &$b?->c;
    Fatal error: Cannot take reference of a nullsafe chain on line 1
[$a?->b] = [1];
    Fatal error: Assignments can only happen to writable values on line 1
$a[] + 1;
    Fatal error: Cannot use [] for reading on line 1
f()[] ;
    Fatal error: Cannot use [] for reading on line 1
echo $a[];
    Fatal error: Cannot use [] for reading on line 1
$a{0};
    Fatal error: Array and string offset access syntax with curly braces is no longer supported on line 1
new A(...);
    Fatal error: Cannot create Closure for new expression on line 1
$a?->f(...);
    Fatal error: Cannot combine nullsafe operator with Closure creation on line 1
f(a: 1, 2);
    Fatal error: Cannot use positional argument after named argument on line 1
f(...$a, 1);
    Fatal error: Cannot use positional argument after argument unpacking on line 1
f(a: 1, ...$b);
    Fatal error: Cannot use argument unpacking after named arguments on line 1
f(a: 1, a: 2);
    Error: Call to undefined function f()
static fn() => $this;  static $x = f();
    Fatal error: Constant expression contains invalid operations on line 1
const X = f();
    Fatal error: Constant expression contains invalid operations on line 1
const X = $a;
    Fatal error: Constant expression contains invalid operations on line 1
const X = new class {};
    Fatal error: Cannot use anonymous class in constant expression on line 1
const X = static::class;
    Fatal error: static::class cannot be used for compile-time class name resolution on line 1
class A { function f() { if (0) return self::class::class; } }
    Fatal error: Cannot use "::class" on value of type string on line 1
function f() { return A::class::class; }
    Fatal error: Cannot use "::class" on value of type string on line 1
class A extends B { function f() { return (parent::class)::class; } }
    Fatal error: Cannot use "::class" on value of type string on line 1
new class { function f() { return self::class::class; } };
    Fatal error: Cannot use "::class" on value of type string on line 1
class A { const X = self::class::class; }
    Fatal error: (expression)::class cannot be used in constant expressions on line 1
"\\self"::class;
    Fatal error: '\self' is an invalid class name on line 1
class A { const X = "static"::class; }
    Fatal error: static::class cannot be used for compile-time class name resolution on line 1
const TRUE = 1;
    Fatal error: Cannot redeclare constant 'TRUE' on line 1
const __COMPILER_HALT_OFFSET__ = 1;
    Warning: Constant __COMPILER_HALT_OFFSET__ already defined on line 1
class A { const class = 1; }
    Fatal error: A class constant must not be called 'class'; it is reserved for class name fetching on line 1
if (1) { __halt_compiler(); }
    CompileError: __HALT_COMPILER() can only be used from the outermost scope
use A; use A;
    Warning: The use statement with non-compound name 'A' has no effect on line 1 Warning: The use statement with non-compound name 'A' has no effect on line 1 Fatal error: Cannot use A as A because the name is already in use on line 1
use A as self;
    Fatal error: Cannot use A as self because 'self' is a special class name on line 1
use function f; function f() {}
    Warning: The use statement with non-compound name 'f' has no effect on line 1
use const X; const X = 1;
    Warning: The use statement with non-compound name 'X' has no effect on line 1
use A; class A {}
    Warning: The use statement with non-compound name 'A' has no effect on line 1
function f($a, $a) {}
    Fatal error: Redefinition of parameter $a on line 1
function f($this) {}
    Fatal error: Cannot use $this as parameter on line 1
function f(...$a, $b) {}
    Fatal error: Only the last parameter can be variadic on line 1
function f(...$a = []) {}
    Fatal error: Variadic parameter cannot have a default value on line 1
function f(void $a) {}
    Fatal error: void cannot be used as a parameter type on line 1
function f(never $a) {}
    Fatal error: never cannot be used as a parameter type on line 1
function f(static $a) {}
    ParseError: syntax error, unexpected token "static", expecting variable
function f(?mixed $a) {}
    Fatal error: Type mixed cannot be marked as nullable since mixed already includes null on line 1
function f(): ?void {}
    Fatal error: Void can only be used as a standalone type on line 1
function f(): void|int {}
    Fatal error: Void can only be used as a standalone type on line 1
function f(): never { return; }
    Fatal error: A never-returning function must not return on line 1
function f(): void { return 1; }
    Fatal error: A void function must not return a value on line 1
function f(): void { return null; }
    Fatal error: A void function must not return a value (did you mean "return;" instead of "return null;"?) on line 1
function f(): int { return; }
    Fatal error: A function with return type must return a value on line 1
function f(): ?int { return; }
    Fatal error: A function with return type must return a value (did you mean "return null;" instead of "return;"?) on line 1
function f(): int { yield; }
    Fatal error: Generator return type must be a supertype of Generator, int given on line 1
function f(int $a = "x") {}
    Fatal error: Cannot use string as default value for parameter $a of type int on line 1
function f(int $a = 1.5) {}
    Fatal error: Cannot use float as default value for parameter $a of type int on line 1
function f(float $a = 1) { echo "allowed"; }
    
function f(int|string $a = 1.5) {}
    Fatal error: Cannot use float as default value for parameter $a of type string|int on line 1
function f(A $a = 1) {}
    Fatal error: Cannot use int as default value for parameter $a of type A on line 1
function f(A&B $a = null) {}
    
function f(int&string $a) {}
    Fatal error: Type int cannot be part of an intersection type on line 1
function f(A&A $a) {}
    Fatal error: Duplicate type A is redundant on line 1
function f(int|INT $a) {}
    Fatal error: Duplicate type int is redundant on line 1
function f(int|int|A $a) {}
    Fatal error: Duplicate type int is redundant on line 1
function f(bool|false $a) {}
    Fatal error: Duplicate type false is redundant on line 1
function f(true|false $a) {}
    Fatal error: Type contains both true and false, bool should be used instead on line 1
function f(true|bool $a) {}
    Fatal error: Duplicate type true is redundant on line 1
function f(mixed|int $a) {}
    Fatal error: Type mixed can only be used as a standalone type on line 1
function f(iterable|array $a) {}
    Fatal error: Duplicate type array is redundant on line 1
function f(object|A $a) {}
    Fatal error: Type A|object contains both object and a class type, which is redundant on line 1
function f(null|null $a) {}
    Fatal error: Duplicate type null is redundant on line 1
function f(?null $a) {}
    Fatal error: null cannot be marked as nullable on line 1
function f((A&B)|(B&A) $a) {}
    Fatal error: Type B&A is redundant with type A&B on line 1
function f((A&B)|A $a) {}
    Fatal error: Type A&B is redundant as it is more restrictive than type A on line 1
function f(self $a) { echo "allowed"; }
    Fatal error: Cannot use "self" when no class scope is active on line 1
function strlen() {}
    Fatal error: Cannot redeclare strlen() on line 1
function f() {} function F() {}
    Fatal error: Cannot redeclare F() (previously declared in %scompile_errors.php(281) : eval()'d code:1) on line 1
function __autoload() {}
    Fatal error: __autoload() is no longer supported, use spl_autoload_register() instead on line 1
function f(public $a) {}
    Fatal error: Cannot declare promoted property outside a constructor on line 1
$f = function ($a) use ($a) {};
    Fatal error: Cannot use lexical variable $a as a parameter name on line 1
$f = function () use ($this) {};
    Fatal error: Cannot use $this as lexical variable on line 1
$f = function () use ($GLOBALS) {};
    Fatal error: Cannot use auto-global as lexical variable on line 1
$f = function () use ($a, $a) {};
    Fatal error: Cannot use variable $a twice on line 1
function f() { $GLOBALS = []; }
    Fatal error: $GLOBALS can only be modified using the $GLOBALS[$name] = $value syntax on line 1
function f() { $GLOBALS[] = 1; }
    Fatal error: Cannot append to $GLOBALS on line 1
function f() { unset($GLOBALS); }
    Fatal error: $GLOBALS can only be modified using the $GLOBALS[$name] = $value syntax on line 1
function f() { $x = &$GLOBALS; }
    Fatal error: Cannot acquire reference to $GLOBALS on line 1
foreach ($x as $GLOBALS) {}
    Fatal error: $GLOBALS can only be modified using the $GLOBALS[$name] = $value syntax on line 1
class int {}
    Fatal error: Cannot use 'int' as class name as it is reserved on line 1
class self {}
    Fatal error: Cannot use 'self' as class name as it is reserved on line 1
class A extends self {}
    Fatal error: Cannot use 'self' as class name, as it is reserved on line 1
class A extends static {}
    Fatal error: Cannot use 'static' as class name, as it is reserved on line 1
class A implements B, B {}
    Error: Interface "B" not found
class A implements self {}
    Fatal error: Cannot use 'self' as interface name, as it is reserved on line 1
interface I extends I2, I2 {}
    Error: Interface "I2" not found
interface I { public $a; }
    Fatal error: Interfaces may not include properties on line 1
interface I { private function f(); }
    Fatal error: Access type for interface method I::f() must be public on line 1
interface I { function f() {} }
    Fatal error: Interface function I::f() cannot contain body on line 1
interface I { final function f(); }
    Fatal error: Interface method I::f() must not be final on line 1
interface I { private const X = 1; }
    Fatal error: Access type for interface constant I::X must be public on line 1
class A { abstract function f(); }
    Fatal error: Class A contains 1 abstract method and must therefore be declared abstract or implement the remaining methods (A::f) on line 1
abstract class A { abstract function f() {} }
    Fatal error: Abstract function A::f() cannot contain body on line 1
abstract class A { abstract private function f(); }
    Fatal error: Abstract function A::f() cannot be declared private on line 1
abstract class A { abstract final function f(); }
    CompileError: Cannot use the final modifier on an abstract class member
abstract final class A {}
    CompileError: Cannot use the final modifier on an abstract class
final final class A {}
    CompileError: Multiple final modifiers are not allowed
readonly readonly class A {}
    CompileError: Multiple readonly modifiers are not allowed
class A { function f(); }
    Fatal error: Non-abstract method A::f() must contain body on line 1
class A { public public $a; }
    CompileError: Multiple access type modifiers are not allowed
class A { public private $a; }
    CompileError: Multiple access type modifiers are not allowed
class A { static static function f() {} }
    CompileError: Multiple static modifiers are not allowed
class A { abstract $a; }
    Fatal error: Properties cannot be declared abstract on line 1
class A { final $a; }
    Fatal error: Cannot declare property A::$a final, the final modifier is allowed only for methods, classes, and class constants on line 1
class A { final private const X = 1; }
    Fatal error: Private constant A::X cannot be final as it is not visible to other classes on line 1
class A { static const X = 1; }
    Fatal error: Cannot use 'static' as constant modifier on line 1
class A { abstract const X = 1; }
    Fatal error: Cannot use 'abstract' as constant modifier on line 1
class A { readonly $a; }
    Fatal error: Readonly property A::$a must have type on line 1
class A { static readonly int $a; }
    Fatal error: Static property A::$a cannot be readonly on line 1
class A { readonly int $a = 1; }
    Fatal error: Readonly property A::$a cannot have default value on line 1
class A { readonly function f() {} }
    Fatal error: Cannot use 'readonly' as method modifier on line 1
readonly class A { public $a; }
    Fatal error: Readonly property A::$a must have type on line 1
readonly class A { static int $a; }
    Fatal error: Static property A::$a cannot be readonly on line 1
#[AllowDynamicProperties] readonly class A {}
    Fatal error: Cannot apply #[AllowDynamicProperties] to readonly class A on line 1
class A { public void $a; }
    Fatal error: Property A::$a cannot have type void on line 1
class A { public callable $a; }
    Fatal error: Property A::$a cannot have type callable on line 1
class A { public int $a = null; }
    Fatal error: Default value for property of type int may not be null. Use the nullable type ?int to allow null default value on line 1
class A { public ?int $a = "x"; }
    Fatal error: Cannot use string as default value for property A::$a of type ?int on line 1
class A { public int $a = 1.5; }
    Fatal error: Cannot use float as default value for property A::$a of type int on line 1
class A { public $a; public $a; }
    Fatal error: Cannot redeclare A::$a on line 1
class A { const X = 1; const X = 2; }
    Fatal error: Cannot redefine class constant A::X on line 1
class A { function f() {} function F() {} }
    Fatal error: Cannot redeclare A::F() on line 1
class A { const X = self::X; } echo A::X;
    Error: Cannot declare self-referencing constant self::X
class A { function __construct(): int {} }
    Fatal error: Method A::__construct() cannot declare a return type on line 1
class A { function __destruct($a) {} }
    Fatal error: Method A::__destruct() cannot take arguments on line 1
class A { static function __get($a) {} }
    Fatal error: Method A::__get() cannot be static on line 1
class A { function __get() {} }
    Fatal error: Method A::__get() must take exactly 1 argument on line 1
class A { function __get(int $a) {} }
    Fatal error: A::__get(): Parameter #1 ($a) must be of type string when declared on line 1
class A { function __set($a, $b): int {} }
    Fatal error: A::__set(): Return type must be void when declared on line 1
class A { function __call($a, &$b) {} }
    Fatal error: Method A::__call() cannot take arguments by reference on line 1
class A { function __callStatic($a, $b) {} }
    Fatal error: Method A::__callStatic() must be static on line 1
class A { function __toString(): int {} }
    Fatal error: A::__toString(): Return type must be string when declared on line 1
class A { function __isset($a): string {} }
    Fatal error: A::__isset(): Return type must be bool when declared on line 1
class A { function __serialize(): string {} }
    Fatal error: A::__serialize(): Return type must be array when declared on line 1
class A { static function __clone() {} }
    Fatal error: Method A::__clone() cannot be static on line 1
class A { function __clone($a) {} }
    Fatal error: Method A::__clone() cannot take arguments on line 1
class A { function __construct(public $a) {} public $a; }
    Fatal error: Cannot redeclare A::$a on line 1
class A { static function f(public $a) {} }
    Fatal error: Cannot declare promoted property outside a constructor on line 1
abstract class A { abstract function __construct(public $a); }
    Fatal error: Cannot declare promoted property in an abstract constructor on line 1
class A { function __construct(public ...$a) {} }
    Fatal error: Cannot declare variadic promoted property on line 1
class A { function __construct(public callable $a) {} }
    Fatal error: Property A::$a cannot have type callable on line 1
class A { function __construct(public readonly $a) {} }
    Fatal error: Readonly property A::$a must have type on line 1
class A { function f() { parent::g(); } } A::class; static fn() => parent::class;
    Fatal error: Cannot use "parent" when current class scope has no parent on line 1
parent::f();
    Error: Cannot access "parent" when no class scope is active
self::f();
    Error: Cannot access "self" when no class scope is active
static::$a;
    Error: Cannot access "static" when no class scope is active
echo self::class;
    Error: Cannot use "self" in the global scope
final class A {} class B extends A {}
    Fatal error: Class B cannot extend final class A on line 1
interface I {} class A extends I {}
    Fatal error: Class A cannot extend interface I on line 1
class A {} interface I extends A {}
    Fatal error: I cannot implement A - it is not an interface on line 1
class A {} class B implements A {}
    Fatal error: B cannot implement A - it is not an interface on line 1
trait T {} class A extends T {}
    Fatal error: Class A cannot extend trait T on line 1
class A {} class B { use A; }
    Fatal error: B cannot use A - it is not a trait on line 1
enum E {} class A extends E {}
    Fatal error: Class A cannot extend final class E on line 1
class A implements Traversable {}
    Fatal error: Class A must implement interface Traversable as part of either Iterator or IteratorAggregate on line 0
class A implements UnitEnum {}
    Fatal error: Non-enum class A cannot implement interface UnitEnum on line 1
class A implements DateTimeInterface2 {}
    Error: Interface "DateTimeInterface2" not found
class A implements Throwable {}
    Fatal error: Class A cannot implement interface Throwable, extend Exception or Error instead on line 1
class A extends Closure {}
    Fatal error: Class A cannot extend final class Closure on line 1
class A { final function f() {} } class B extends A { function f() {} }
    Fatal error: Cannot override final method A::f() on line 1
class A { function f() {} } class B extends A { static function f() {} }
    Fatal error: Cannot make non static method A::f() static in class B on line 1
class A { static function f() {} } class B extends A { function f() {} }
    Fatal error: Cannot make static method A::f() non static in class B on line 1
class A { public $a; } class B extends A { static $a; }
    Fatal error: Cannot redeclare non static A::$a as static B::$a on line 1
class A { static $a; } class B extends A { public $a; }
    Fatal error: Cannot redeclare static A::$a as non static B::$a on line 1
class A { public int $a; } class B extends A { public $a; }
    Fatal error: Type of B::$a must be int (as in class A) on line 1
class A { public int $a; } class B extends A { public string $a; }
    Fatal error: Type of B::$a must be int (as in class A) on line 1
class A { public readonly int $a; } class B extends A { public int $a; }
    Fatal error: Cannot redeclare readonly property A::$a as non-readonly B::$a on line 1
class A { public int $a; } class B extends A { public readonly int $a; }
    Fatal error: Cannot redeclare non-readonly property A::$a as readonly B::$a on line 1
class A { public $a; } class B extends A { private $a; }
    Fatal error: Access level to B::$a must be public (as in class A) on line 1
class A { final const X = 1; } class B extends A { const X = 2; }
    Fatal error: B::X cannot override final constant A::X on line 1
class A { public const X = 1; } class B extends A { protected const X = 2; }
    Fatal error: Access level to B::X must be public (as in class A) on line 1
interface I { final const X = 1; } class A implements I { const X = 2; }
    Fatal error: A::X cannot override final constant I::X on line 1
readonly class A {} class B extends A {}
    Fatal error: Non-readonly class B cannot extend readonly class A on line 1
class A {} readonly class B extends A {}
    Fatal error: Readonly class B cannot extend non-readonly class A on line 1
class A { abstract public function f(); }
    Fatal error: Class A contains 1 abstract method and must therefore be declared abstract or implement the remaining methods (A::f) on line 1
abstract class A { abstract function f(); } class B extends A {}
    Fatal error: Class B contains 1 abstract method and must therefore be declared abstract or implement the remaining methods (A::f) on line 1
abstract class A { abstract function f(); abstract function g(); abstract function h(); abstract function i(); } class B extends A {}
    Fatal error: Class B contains 4 abstract methods and must therefore be declared abstract or implement the remaining methods (A::f, A::g, A::h, ...) on line 1
enum E { case A; case A; }
    Fatal error: Cannot redefine class constant E::A on line 1
enum E { case A = 1; }
    Fatal error: Case A of non-backed enum E must not have a value on line 1
enum E: int { case A; }
    Fatal error: Case A of backed enum E must have a value on line 1
enum E: int { case A = "x"; }
    
enum E: int { case A = 1; case B = 1; }
    
enum E: float { case A = 1.5; }
    Fatal error: Enum backing type must be int or string, float given on line 1
enum E { public $a; }
    Fatal error: Enum E cannot include properties on line 1
enum E { function __get($a) {} }
    Fatal error: Enum E cannot include magic method __get on line 1
enum E { function __construct() {} }
    Fatal error: Enum E cannot include magic method __construct on line 1
enum E { static function cases(): array {} }
    Fatal error: Cannot redeclare E::cases() on line 1
enum E { const A = 1; case A; }
    Fatal error: Cannot redefine class constant E::A on line 1
class A { case B; }
    Fatal error: Case can only be used in enums on line 1
enum E implements Serializable { function serialize() {} function unserialize($a) {} }
    Deprecated: E implements the Serializable interface, which is deprecated. Implement __serialize() and __unserialize() instead (or in addition, if support for old PHP versions is necessary) on line 1 Fatal error: Enum E cannot implement the Serializable interface on line 1
trait T { public $a; } enum E { use T; }
    Fatal error: Enum E cannot include properties on line 1
trait T { function f() {} } trait U { function f() {} } class A { use T, U; }
    Fatal error: Trait method U::f has not been applied as A::f, because of collision with T::f on line 1
trait T { function f() {} } class A { use T { g as h; } }
    Fatal error: An alias (h) was defined for method g(), but this method does not exist on line 1
trait T { function f() {} } class A { use T { U::f as h; } }
    Fatal error: Could not find trait U on line 1
trait T { function f() {} } class A { use T { T::f insteadof T; } }
    Fatal error: Inconsistent insteadof definition. The method f is to be used from T, but T is also on the exclude list on line 1
trait T { function f() {} } class A { use T { f as static; } }
    Fatal error: Cannot use 'static' as method modifier on line 1
trait T { public $a = 1; } class A { use T; public $a = 2; }
    Fatal error: A and T define the same property ($a) in the composition of A. However, the definition differs and is considered incompatible. Class was composed on line 1
trait T { const X = 1; } class A { use T; const X = 2; }
    Fatal error: A and T define the same constant (X) in the composition of A. However, the definition differs and is considered incompatible. Class was composed on line 1
trait T { const X = 1; } echo T::X;
    Error: Cannot access trait constant T::X directly
trait T { abstract function f(int $a); } class A { use T; function f(string $a) {} }
    Fatal error: Declaration of A::f(string $a) must be compatible with T::f(int $a) on line 1
class A { use Missing; }
    Fatal error: Trait "Missing" not found on line 1
#[Attribute] function f() {}
    Fatal error: Attribute "Attribute" cannot target function (allowed targets: class) on line 1
#[Attribute] #[Attribute] class A {}
    Fatal error: Attribute "Attribute" must not be repeated on line 1
#[A(...$a)] class B {}
    Fatal error: Cannot use unpacking in attribute argument list on line 1
#[A(...)] class B {}
    Fatal error: Cannot create Closure as attribute argument on line 1
#[A($a)] class B {}
    Fatal error: Constant expression contains invalid operations on line 1
#[A(b: 1, 2)] class B {}
    Fatal error: Cannot use positional argument after named argument on line 1
#[AllowDynamicProperties] interface I {}
    Fatal error: Cannot apply #[AllowDynamicProperties] to interface on line 1
#[AllowDynamicProperties] enum E {}
    
#[ReturnTypeWillChange] class A {}
    Fatal error: Attribute "ReturnTypeWillChange" cannot target class (allowed targets: method) on line 1
#[SensitiveParameter] function f() {}
    Fatal error: Attribute "SensitiveParameter" cannot target function (allowed targets: parameter) on line 1
yield 1;
    Fatal error: The "yield" expression can only be used inside a function on line 1
class A { public $a = yield; }
    Fatal error: Constant expression contains invalid operations on line 1
fn() => yield 1; function g(): void { yield 1; }
    Fatal error: Generator return type must be a supertype of Generator, void given on line 1
function g() { $a = &yield; }
    ParseError: syntax error, unexpected token "yield"
