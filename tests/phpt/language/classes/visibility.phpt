--TEST--
Private, protected, public members from everywhere
--FILE--
<?php
class A {
    private $p = 'A private';
    protected $q = 'A protected';
    public $r = 'public';
    private function m() { return 'A::m'; }
    function call() { return $this->m() . ' ' . $this->p; }
    function other(A $o) { return $o->p; }
}
class B extends A {
    private $p = 'B private';
    private function m() { return 'B::m'; }
    function b() { return $this->m() . ' ' . $this->p . ' ' . $this->q; }
}
$b = new B;
echo $b->call(), ' | ', $b->b(), ' | ', $b->other(new B), "\n";
foreach (['$b->p', '$b->q', '$b->m()', '$b->p = 1', 'B::undefined()', '$b->undefined()', 'B::$undefined',
    'B::UNDEFINED', 'new Undefined', '$b->b(1, 2)'] as $code) {
    try { var_dump(eval("return $code;")); } catch (Error $e) { echo $e->getMessage(), "\n"; }
}
print_r($b);
var_dump((array) $b === [], count((array) $b));
foreach ($b as $k => $v) echo "$k=>$v\n";
--EXPECT--
A::m A private | B::m B private A protected | A private
Cannot access private property B::$p
Cannot access protected property B::$q
Call to private method B::m() from global scope
Cannot access private property B::$p
Call to undefined method B::undefined()
Call to undefined method B::undefined()
Access to undeclared static property B::$undefined
Undefined constant B::UNDEFINED
Class "Undefined" not found
string(26) "B::m B private A protected"
B Object
(
    [p:A:private] => A private
    [q:protected] => A protected
    [r] => public
    [p:B:private] => B private
)
bool(false)
int(4)
r=>public
