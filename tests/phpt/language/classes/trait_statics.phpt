--TEST--
Static members of traits, aliases, names of classes in methods; static variables start anew in each class that uses the trait
--FILE--
<?php
trait Counter {
    public static int $count = 0;
    public static ?self $last = null;
    public static function make(): static { self::$count++; static::$last = new static; return static::$last; }
    public function steps() { static $n = 0; return ++$n; }
    abstract public static function name(): string;
    abstract protected function hidden(int $x);
}
class A { use Counter; static function name(): string { return 'A'; } protected function hidden(int|string $y, ...$more) {} }
class B extends A { }
class C extends A { use Counter; static function name(): string { return 'C'; } }
A::make(); B::make(); C::make(); C::make();
var_dump(A::$count, B::$count, C::$count, get_class(A::$last), get_class(C::$last));
echo (new A)->steps(), (new A)->steps(), (new B)->steps(), (new C)->steps(), (new C)->steps(), "\n";
try { Counter::make(); } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { echo Counter::$count, "\n"; } catch (Error $e) { echo $e->getMessage(), "\n"; }
trait S { static function f() { static $x = 5; return $x++ . ' ' . static::class . ' ' . self::class; } }
echo S::f(), '|', S::f(), "\n";
class U { use S; }
class V extends U {}
echo U::f(), '|', V::f(), '|', U::f(), "\n";
trait P1 { function hi() { return 'P1'; } function __toString() { return parent::class; } }
trait P2 { function hi() { return 'P2'; } }
class Base { function hi() { return 'base'; } }
class K extends Base { use P1, P2 { P1::hi insteadof P2; P1::hi as protected one; P2::hi as private; P2::hi as two; P1::hi as three; __toString as str; } function x() { return $this->one() . parent::hi(); } }
$k = new K;
echo $k->hi(), $k->two(), $k->three(), $k->x(), $k, $k->str(), "\n";
foreach ((new ReflectionClass('K'))->getMethods() as $m) echo $m->class, '::', $m->name, ' ', implode(' ', Reflection::getModifierNames($m->getModifiers())), "\n";
var_dump((new ReflectionClass('K'))->getTraitAliases());
try { $k->one(); } catch (Error $e) { echo $e->getMessage(), "\n"; }
trait Names { function who() { return [__CLASS__, __TRAIT__, __METHOD__, __FUNCTION__, self::class, static::class, get_class(), get_called_class()]; } function closure() { return (fn() => __CLASS__ . self::class . __METHOD__)(); } }
class N1 { use Names { who as what; } } class N2 extends N1 {}
echo json_encode((new N2)->what()), (new N2)->closure(), "\n";
var_dump(class_uses('N2'), class_uses(new N1), trait_exists('names'), trait_exists('N1'), class_exists('Names'));
trait T10 { public $p = 1; protected array $q = [1, 2]; private static $r = self::class; }
class T11 { use T10; public $p = 1; static function r() { return self::$r; } }
echo T11::r(), json_encode(get_class_vars('T11')), "\n";
--EXPECTF--
int(4)
int(4)
int(4)
string(1) "C"
string(1) "C"
12312

Deprecated: Calling static trait method Counter::make is deprecated, it should only be called on a class using the trait in %s on line 16

Deprecated: Accessing static trait property Counter::$count is deprecated, it should only be accessed on a class using the trait in %s on line 5
Cannot instantiate trait Counter

Deprecated: Accessing static trait property Counter::$count is deprecated, it should only be accessed on a class using the trait in %s on line 17
1

Deprecated: Calling static trait method S::f is deprecated, it should only be called on a class using the trait in %s on line 19
5 S S|
Deprecated: Calling static trait method S::f is deprecated, it should only be called on a class using the trait in %s on line 19
6 S S
5 U U|6 V U|7 U U
P1P2P1P1baseBaseBase
K::x public
K::hi public
K::one protected
K::three public
K::str public
K::__toString public
K::two public
array(4) {
  ["one"]=>
  string(6) "P1::hi"
  ["two"]=>
  string(6) "P2::hi"
  ["three"]=>
  string(6) "P1::hi"
  ["str"]=>
  string(14) "P1::__toString"
}
Call to protected method K::one() from global scope
["N1","Names","Names::who","who","N1","N2","N1","N2"]N1N1{closure}
array(0) {
}
array(1) {
  ["Names"]=>
  string(5) "Names"
}
bool(true)
bool(false)
bool(false)
T11{"p":1}
