<?php
class A {
    private $p = 'A private';
    protected $q = 'A protected';
    public $r  ['k'] =  'public';
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
m((array) $b === [], count((array) $b));
foreach ($b as $k => $v) echo "$k=>$v\n";
