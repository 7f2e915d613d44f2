--TEST--
Traits with conflict resolution, abstract and static members, properties
--FILE--
<?php
trait T1 {
    public $t = 't1';
    function hello() { return 'T1 ' . self::class . ' ' . __TRAIT__ . ' ' . __CLASS__ . ' ' . __METHOD__; }
    static function st() { static $n = 0; return ++$n; } abstract function need();
}
trait T2 { function hello() { return 'T2'; } private function hidden() { return 'hidden'; } }
class A {
    use T1, T2 { T1::hello insteadof T2; T2::hello as protected second; hidden as public shown; }
    function need() { return $this->second(); }
}
class B { use T1; function need() {} }
$a = new A;
echo $a->hello(), "\n", $a->need(), $a->shown(), A::st(), A::st(), B::st(), "\n";
print_r(class_uses($a));
var_dump(method_exists($a, 'second'), is_callable([$a, 'second']));
trait Counter { private static int $c = 0; function inc() { return ++self::$c; } }
class X { use Counter; }
class Y { use Counter; } (new X)->inc();
echo (new X)->inc(), (new Y)->inc(), "\n";
--EXPECT--
T1 A T1 A T1::hello
T2hidden121
Array
(
    [T1] => T1
    [T2] => T2
)
bool(true)
bool(false)
21
