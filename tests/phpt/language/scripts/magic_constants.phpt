--TEST--
Magic constants in functions, closures, traits, anonymous classes, defaults and at the top
--FILE--
<?php
namespace N;
trait T { public $p = __CLASS__ . '|' . __TRAIT__; static $s = __CLASS__; function where($d = __CLASS__ . '!' . __FUNCTION__) { return [__CLASS__, __TRAIT__, __FUNCTION__, __METHOD__, self::class, static::class, $d, (fn() => [__CLASS__, __FUNCTION__, __METHOD__])()]; } static function st() { static $x = __CLASS__; return $x; } }
class A { use T { where as alias; } const C = __CLASS__ . '::' . __FUNCTION__ . __METHOD__; function m() { return [__METHOD__, function () { return [__FUNCTION__, __METHOD__, __CLASS__]; }, new class { function n() { return [str_contains(__CLASS__, 'class@anonymous'), str_ends_with(__METHOD__, '::n'), __FUNCTION__]; } }]; } }
class B extends A {}
enum E { case X; const Y = __CLASS__; function f() { return __METHOD__; } }
interface I { const X = __CLASS__; }
echo json_encode([(new A)->where(), (new B)->alias(), (new A)->p, A::$s, B::st(), A::C, E::Y, E::X->f(), I::X]), "\n";
[$m, $c, $o] = (new A)->m();
echo json_encode([$m, $c(), $o->n()]), "\n";
function f($line = __LINE__, $name = __FUNCTION__) { return [$line, $name, __METHOD__, __CLASS__, __TRAIT__, (static fn() => __FUNCTION__)()]; }
echo json_encode(f()), "\n";
echo json_encode([__LINE__, __CLASS__, __FUNCTION__, __METHOD__, __TRAIT__, __NAMESPACE__, basename(__FILE__) === basename($_SERVER['SCRIPT_FILENAME']), __DIR__ === dirname(__FILE__)]), "\n";
echo json_encode([
    __LINE__,
    __line__, "__LINE__"]), "\n";
eval("\n\necho __LINE__, ' ', str_ends_with(__FILE__, \"eval()'d code\") ? 'eval' : 'file', ' ', __DIR__ === '" . __DIR__ . "' ? 'same folder' : __DIR__, \"\\n\";");
function g() { yield __FUNCTION__; yield __METHOD__; }
echo implode(' ', iterator_to_array(g())), "\n";
--EXPECTF--
[["N\\A","N\\T","where","N\\T::where","N\\A","N\\A","N\\A!where",["N\\A","N\\{closure}","N\\{closure}"]],["N\\A","N\\T","where","N\\T::where","N\\A","N\\B","N\\A!where",["N\\A","N\\{closure}","N\\{closure}"]],"N\\A|N\\T","N\\A","N\\A","N\\A::","N\\E","N\\E::f","N\\I"]
["N\\A::m",["N\\{closure}","N\\{closure}","N\\A"],[true,true,"n"]]
[11,"N\\f","N\\f","","","N\\{closure}"]
[13,"","","","","N",true,true]
[15,16,"__LINE__"]
3 eval same folder
N\g N\g
