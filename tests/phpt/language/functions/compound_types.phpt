--TEST--
Union, intersection and DNF types, true, false, null and never: coercion and messages
--FILE--
<?php
interface I {} interface J {} interface K {}
class IJ implements I, J {} class OnlyI implements I {} class OnlyK implements K {}
$functions = [
    'intersection' => fn(I&J $v) => $v,
    'dnf' => fn((I&J)|K|null $v) => $v,
    'dnf scalar' => fn((I&Countable)|int|string $v) => $v,
    'true' => fn(true $v) => $v,
    'false' => fn(false $v) => $v,
    'null' => fn(null $v) => $v,
    'true|int' => fn(true|int $v) => $v,
    'false|null' => fn(?false $v) => $v,
    'int|float' => fn(int|float $v) => $v,
    'int|string' => fn(int|string $v) => $v,
    'float|bool' => fn(float|bool $v) => $v,
    'int|bool|null' => fn(int|bool|null $v) => $v,
    'string|array|callable' => fn(string|array|callable $v) => $v,
    'iterable|float' => fn(iterable|float $v) => $v,
    'self|false' => [new class { function f(self|false $v) { return $v; } }, 'f'],
    'object' => fn(object $v) => $v,
    'Stringable|int' => fn(Stringable|int $v) => $v,
];
$values = [null, true, false, 0, 1, 1.5, 3.0, 1e20, NAN, '', '12', ' 12', '1.5', '1e2', '12 ', '12x', 'abc', [], [1], new IJ, new OnlyI, new OnlyK, new ArrayObject, new class { function __toString() { return '7'; } }];
$shown = fn($v) => is_object($v) ? (str_contains($v::class, '@') ? 'anonymous' : $v::class) : var_export($v, true);
foreach ($functions as $name => $function) {
    $messages = [];
    echo "$name:";
    foreach ($values as $value) {
        try {
            $result = str_replace("\n", '', $shown($function($value)));
            echo ' ', $result;
        } catch (TypeError $error) {
            $messages[preg_replace(['~, called in.*~', '~class@anonymous.*?::~'], ['', 'class@anonymous::'], $error->getMessage())] = true;
            echo ' T';
        }
    }
    echo "\n  ", implode("\n  ", array_map(fn($m) => preg_replace('~[^\s:]*class@anonymous\S*~', 'class@anonymous', str_replace("\0", '', $m)), array_keys($messages))), "\n";
}
function never_returns(): never {}
function never_throws(): never { throw new Exception('thrown'); }
function returns_true(): true { return false; }
function returns_int(): int|false { return null; }
function returns_dnf(): (I&J)|null { return new OnlyI; }
function returns_nothing(): ?int { if (0) { return 1; } }
function returns_static(): iterable { return 5; }
foreach (['never_returns', 'never_throws', 'returns_true', 'returns_int', 'returns_dnf', 'returns_nothing', 'returns_static'] as $function) {
    try {
        $function();
    } catch (Throwable $error) {
        echo $error::class, ': ', $error->getMessage(), "\n";
    }
}
class Typed { public (I&J)|null $dnf = null; public true|string $t = true; public ?false $f = null; public iterable $it = []; }
$t = new Typed;
foreach (['dnf' => new OnlyI, 't' => false, 'f' => true, 'it' => 'x'] as $property => $value) {
    try {
        $t->$property = $value;
        var_dump($t->$property);
    } catch (TypeError $error) {
        echo $error->getMessage(), "\n";
    }
}
foreach ((new ReflectionClass('Typed'))->getProperties() as $property) {
    echo $property->getType(), ' ', $property->getType()::class, "\n";
}
--EXPECTF--
intersection: T T T T T T T T T T T T T T T T T T T IJ T T T T
  {closure}(): Argument #1 ($v) must be of type I&J, null given
  {closure}(): Argument #1 ($v) must be of type I&J, bool given
  {closure}(): Argument #1 ($v) must be of type I&J, int given
  {closure}(): Argument #1 ($v) must be of type I&J, float given
  {closure}(): Argument #1 ($v) must be of type I&J, string given
  {closure}(): Argument #1 ($v) must be of type I&J, array given
  {closure}(): Argument #1 ($v) must be of type I&J, OnlyI given
  {closure}(): Argument #1 ($v) must be of type I&J, OnlyK given
  {closure}(): Argument #1 ($v) must be of type I&J, ArrayObject given
  {closure}(): Argument #1 ($v) must be of type I&J, class@anonymous given
dnf: NULL T T T T T T T T T T T T T T T T T T IJ T OnlyK T T
  {closure}(): Argument #1 ($v) must be of type (I&J)|K|null, bool given
  {closure}(): Argument #1 ($v) must be of type (I&J)|K|null, int given
  {closure}(): Argument #1 ($v) must be of type (I&J)|K|null, float given
  {closure}(): Argument #1 ($v) must be of type (I&J)|K|null, string given
  {closure}(): Argument #1 ($v) must be of type (I&J)|K|null, array given
  {closure}(): Argument #1 ($v) must be of type (I&J)|K|null, OnlyI given
  {closure}(): Argument #1 ($v) must be of type (I&J)|K|null, ArrayObject given
  {closure}(): Argument #1 ($v) must be of type (I&J)|K|null, class@anonymous given
dnf scalar: T 1 0 0 1
Deprecated: Implicit conversion from float 1.5 to int loses precision in %scompound_types.php on line 7
 1 3 '1.0E+20' 'NAN' '' '12' ' 12' '1.5' '1e2' '12 ' '12x' 'abc' T T T T T T '7'
  {closure}(): Argument #1 ($v) must be of type (I&Countable)|string|int, null given
  {closure}(): Argument #1 ($v) must be of type (I&Countable)|string|int, array given
  {closure}(): Argument #1 ($v) must be of type (I&Countable)|string|int, IJ given
  {closure}(): Argument #1 ($v) must be of type (I&Countable)|string|int, OnlyI given
  {closure}(): Argument #1 ($v) must be of type (I&Countable)|string|int, OnlyK given
  {closure}(): Argument #1 ($v) must be of type (I&Countable)|string|int, ArrayObject given
true: T true T T T T T T T T T T T T T T T T T T T T T T
  {closure}(): Argument #1 ($v) must be of type true, null given
  {closure}(): Argument #1 ($v) must be of type true, bool given
  {closure}(): Argument #1 ($v) must be of type true, int given
  {closure}(): Argument #1 ($v) must be of type true, float given
  {closure}(): Argument #1 ($v) must be of type true, string given
  {closure}(): Argument #1 ($v) must be of type true, array given
  {closure}(): Argument #1 ($v) must be of type true, IJ given
  {closure}(): Argument #1 ($v) must be of type true, OnlyI given
  {closure}(): Argument #1 ($v) must be of type true, OnlyK given
  {closure}(): Argument #1 ($v) must be of type true, ArrayObject given
  {closure}(): Argument #1 ($v) must be of type true, class@anonymous given
false: T T false T T T T T T T T T T T T T T T T T T T T T
  {closure}(): Argument #1 ($v) must be of type false, null given
  {closure}(): Argument #1 ($v) must be of type false, bool given
  {closure}(): Argument #1 ($v) must be of type false, int given
  {closure}(): Argument #1 ($v) must be of type false, float given
  {closure}(): Argument #1 ($v) must be of type false, string given
  {closure}(): Argument #1 ($v) must be of type false, array given
  {closure}(): Argument #1 ($v) must be of type false, IJ given
  {closure}(): Argument #1 ($v) must be of type false, OnlyI given
  {closure}(): Argument #1 ($v) must be of type false, OnlyK given
  {closure}(): Argument #1 ($v) must be of type false, ArrayObject given
  {closure}(): Argument #1 ($v) must be of type false, class@anonymous given
null: NULL T T T T T T T T T T T T T T T T T T T T T T T
  {closure}(): Argument #1 ($v) must be of type null, bool given
  {closure}(): Argument #1 ($v) must be of type null, int given
  {closure}(): Argument #1 ($v) must be of type null, float given
  {closure}(): Argument #1 ($v) must be of type null, string given
  {closure}(): Argument #1 ($v) must be of type null, array given
  {closure}(): Argument #1 ($v) must be of type null, IJ given
  {closure}(): Argument #1 ($v) must be of type null, OnlyI given
  {closure}(): Argument #1 ($v) must be of type null, OnlyK given
  {closure}(): Argument #1 ($v) must be of type null, ArrayObject given
  {closure}(): Argument #1 ($v) must be of type null, class@anonymous given
true|int: T true 0 0 1
Deprecated: Implicit conversion from float 1.5 to int loses precision in %scompound_types.php on line 11
 1 3 T T T 12 12
Deprecated: Implicit conversion from float-string "1.5" to int loses precision in %scompound_types.php on line 11
 1 100 12 T T T T T T T T T
  {closure}(): Argument #1 ($v) must be of type int|true, null given
  {closure}(): Argument #1 ($v) must be of type int|true, float given
  {closure}(): Argument #1 ($v) must be of type int|true, string given
  {closure}(): Argument #1 ($v) must be of type int|true, array given
  {closure}(): Argument #1 ($v) must be of type int|true, IJ given
  {closure}(): Argument #1 ($v) must be of type int|true, OnlyI given
  {closure}(): Argument #1 ($v) must be of type int|true, OnlyK given
  {closure}(): Argument #1 ($v) must be of type int|true, ArrayObject given
  {closure}(): Argument #1 ($v) must be of type int|true, class@anonymous given
false|null: NULL T false T T T T T T T T T T T T T T T T T T T T T
  {closure}(): Argument #1 ($v) must be of type ?false, bool given
  {closure}(): Argument #1 ($v) must be of type ?false, int given
  {closure}(): Argument #1 ($v) must be of type ?false, float given
  {closure}(): Argument #1 ($v) must be of type ?false, string given
  {closure}(): Argument #1 ($v) must be of type ?false, array given
  {closure}(): Argument #1 ($v) must be of type ?false, IJ given
  {closure}(): Argument #1 ($v) must be of type ?false, OnlyI given
  {closure}(): Argument #1 ($v) must be of type ?false, OnlyK given
  {closure}(): Argument #1 ($v) must be of type ?false, ArrayObject given
  {closure}(): Argument #1 ($v) must be of type ?false, class@anonymous given
int|float: T 1 0 0 1 1.5 3.0 1.0E+20 NAN T 12 12 1.5 100.0 12 T T T T T T T T T
  {closure}(): Argument #1 ($v) must be of type int|float, null given
  {closure}(): Argument #1 ($v) must be of type int|float, string given
  {closure}(): Argument #1 ($v) must be of type int|float, array given
  {closure}(): Argument #1 ($v) must be of type int|float, IJ given
  {closure}(): Argument #1 ($v) must be of type int|float, OnlyI given
  {closure}(): Argument #1 ($v) must be of type int|float, OnlyK given
  {closure}(): Argument #1 ($v) must be of type int|float, ArrayObject given
  {closure}(): Argument #1 ($v) must be of type int|float, class@anonymous given
int|string: T 1 0 0 1
Deprecated: Implicit conversion from float 1.5 to int loses precision in %scompound_types.php on line 14
 1 3 '1.0E+20' 'NAN' '' '12' ' 12' '1.5' '1e2' '12 ' '12x' 'abc' T T T T T T '7'
  {closure}(): Argument #1 ($v) must be of type string|int, null given
  {closure}(): Argument #1 ($v) must be of type string|int, array given
  {closure}(): Argument #1 ($v) must be of type string|int, IJ given
  {closure}(): Argument #1 ($v) must be of type string|int, OnlyI given
  {closure}(): Argument #1 ($v) must be of type string|int, OnlyK given
  {closure}(): Argument #1 ($v) must be of type string|int, ArrayObject given
float|bool: T true false 0.0 1.0 1.5 3.0 1.0E+20 NAN false 12.0 12.0 1.5 100.0 12.0 true true T T T T T T T
  {closure}(): Argument #1 ($v) must be of type float|bool, null given
  {closure}(): Argument #1 ($v) must be of type float|bool, array given
  {closure}(): Argument #1 ($v) must be of type float|bool, IJ given
  {closure}(): Argument #1 ($v) must be of type float|bool, OnlyI given
  {closure}(): Argument #1 ($v) must be of type float|bool, OnlyK given
  {closure}(): Argument #1 ($v) must be of type float|bool, ArrayObject given
  {closure}(): Argument #1 ($v) must be of type float|bool, class@anonymous given
int|bool|null: NULL true false 0 1
Deprecated: Implicit conversion from float 1.5 to int loses precision in %scompound_types.php on line 16
 1 3 true true false 12 12
Deprecated: Implicit conversion from float-string "1.5" to int loses precision in %scompound_types.php on line 16
 1 100 12 true true T T T T T T T
  {closure}(): Argument #1 ($v) must be of type int|bool|null, array given
  {closure}(): Argument #1 ($v) must be of type int|bool|null, IJ given
  {closure}(): Argument #1 ($v) must be of type int|bool|null, OnlyI given
  {closure}(): Argument #1 ($v) must be of type int|bool|null, OnlyK given
  {closure}(): Argument #1 ($v) must be of type int|bool|null, ArrayObject given
  {closure}(): Argument #1 ($v) must be of type int|bool|null, class@anonymous given
string|array|callable: T '1' '' '0' '1' '1.5' '3' '1.0E+20' 'NAN' '' '12' ' 12' '1.5' '1e2' '12 ' '12x' 'abc' array () array (  0 => 1,) T T T T '7'
  {closure}(): Argument #1 ($v) must be of type callable|array|string, null given
  {closure}(): Argument #1 ($v) must be of type callable|array|string, IJ given
  {closure}(): Argument #1 ($v) must be of type callable|array|string, OnlyI given
  {closure}(): Argument #1 ($v) must be of type callable|array|string, OnlyK given
  {closure}(): Argument #1 ($v) must be of type callable|array|string, ArrayObject given
iterable|float: T 1.0 0.0 0.0 1.0 1.5 3.0 1.0E+20 NAN T 12.0 12.0 1.5 100.0 12.0 T T array () array (  0 => 1,) T T T ArrayObject T
  {closure}(): Argument #1 ($v) must be of type Traversable|array|float, null given
  {closure}(): Argument #1 ($v) must be of type Traversable|array|float, string given
  {closure}(): Argument #1 ($v) must be of type Traversable|array|float, IJ given
  {closure}(): Argument #1 ($v) must be of type Traversable|array|float, OnlyI given
  {closure}(): Argument #1 ($v) must be of type Traversable|array|float, OnlyK given
  {closure}(): Argument #1 ($v) must be of type Traversable|array|float, class@anonymous given
self|false: T T false T T T T T T T T T T T T T T T T T T T T T
  class@anonymous Argument #1 ($v) must be of type class@anonymous null given
  class@anonymous Argument #1 ($v) must be of type class@anonymous bool given
  class@anonymous Argument #1 ($v) must be of type class@anonymous int given
  class@anonymous Argument #1 ($v) must be of type class@anonymous float given
  class@anonymous Argument #1 ($v) must be of type class@anonymous string given
  class@anonymous Argument #1 ($v) must be of type class@anonymous array given
  class@anonymous Argument #1 ($v) must be of type class@anonymous IJ given
  class@anonymous Argument #1 ($v) must be of type class@anonymous OnlyI given
  class@anonymous Argument #1 ($v) must be of type class@anonymous OnlyK given
  class@anonymous Argument #1 ($v) must be of type class@anonymous ArrayObject given
  class@anonymous Argument #1 ($v) must be of type class@anonymous class@anonymous given
object: T T T T T T T T T T T T T T T T T T T IJ OnlyI OnlyK ArrayObject anonymous
  {closure}(): Argument #1 ($v) must be of type object, null given
  {closure}(): Argument #1 ($v) must be of type object, bool given
  {closure}(): Argument #1 ($v) must be of type object, int given
  {closure}(): Argument #1 ($v) must be of type object, float given
  {closure}(): Argument #1 ($v) must be of type object, string given
  {closure}(): Argument #1 ($v) must be of type object, array given
Stringable|int: T 1 0 0 1
Deprecated: Implicit conversion from float 1.5 to int loses precision in %scompound_types.php on line 21
 1 3 T T T 12 12
Deprecated: Implicit conversion from float-string "1.5" to int loses precision in %scompound_types.php on line 21
 1 100 12 T T T T T T T T anonymous
  {closure}(): Argument #1 ($v) must be of type Stringable|int, null given
  {closure}(): Argument #1 ($v) must be of type Stringable|int, float given
  {closure}(): Argument #1 ($v) must be of type Stringable|int, string given
  {closure}(): Argument #1 ($v) must be of type Stringable|int, array given
  {closure}(): Argument #1 ($v) must be of type Stringable|int, IJ given
  {closure}(): Argument #1 ($v) must be of type Stringable|int, OnlyI given
  {closure}(): Argument #1 ($v) must be of type Stringable|int, OnlyK given
  {closure}(): Argument #1 ($v) must be of type Stringable|int, ArrayObject given
TypeError: never_returns(): never-returning function must not implicitly return
Exception: thrown
TypeError: returns_true(): Return value must be of type true, bool returned
TypeError: returns_int(): Return value must be of type int|false, null returned
TypeError: returns_dnf(): Return value must be of type (I&J)|null, OnlyI returned
TypeError: returns_nothing(): Return value must be of type ?int, none returned
TypeError: returns_static(): Return value must be of type Traversable|array, int returned
Cannot assign OnlyI to property Typed::$dnf of type (I&J)|null
string(0) ""
Cannot assign bool to property Typed::$f of type ?false
Cannot assign string to property Typed::$it of type Traversable|array
(I&J)|null ReflectionUnionType
string|true ReflectionUnionType
?false ReflectionNamedType
iterable ReflectionNamedType
