--TEST--
Which method a callable means, from where it is called
--FILE--
<?php
class A { private static function f() { return 'A'; } function run() { return call_user_func(['B', 'f']); } static function who() { return static::class; } protected function __construct() {} static function make() { return new C; } }
class B extends A { public static function f() { return 'B'; } static function who() { return 'own'; } function __construct() {} }
class C extends A { protected function __construct() {} }
var_dump((new B)->run(), @call_user_func(['B', 'parent::who']));
try { (function () { return new C; })->bindTo(null, B::class)(); } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { C::make(); } catch (Error $e) { echo $e->getMessage(), "\n"; }
foreach ([['A', 'run'], 'A::run', '::x', ['', 'x'], 'call_user_func'] as $f) try { $f('extract', ['a' => 1]); } catch (Error $e) { echo $e->getMessage(), "\n"; }
class M { function __call($n, $a) {} function t() { foreach (['M::x', ['M', 'x']] as $f) try { $f(); } catch (Error $e) { echo $e->getMessage(), "\n"; } } }
(new M)->t();
trait T { static function m() {} static function __callStatic($n, $a) {} }
for ($i = 0; $i < 2; $i++) { T::m(); T::other(); }
--EXPECTF--
string(1) "B"
string(1) "A"
Call to protected C::__construct() from scope B
Non-static method A::run() cannot be called statically
Non-static method A::run() cannot be called statically
Class "" not found
Class "" not found
Cannot call extract() dynamically
Non-static method M::x() cannot be called statically
Non-static method M::x() cannot be called statically

Deprecated: Calling static trait method T::m is deprecated, it should only be called on a class using the trait in %scallables_and_scopes.php on line 12

Deprecated: Calling static trait method T::other is deprecated, it should only be called on a class using the trait in %scallables_and_scopes.php on line 12

Deprecated: Calling static trait method T::m is deprecated, it should only be called on a class using the trait in %scallables_and_scopes.php on line 12

Deprecated: Calling static trait method T::other is deprecated, it should only be called on a class using the trait in %scallables_and_scopes.php on line 12
