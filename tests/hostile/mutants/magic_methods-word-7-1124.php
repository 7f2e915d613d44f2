<?php
class M {
    public $v = 1;
    function __call($n, $a) { return "$n:" . json_encode($a); }
    static function __callStatic($n, $a) {
        return "static $n:" . json_encode($a);
    } function __invoke(...$a) {
        return array_sum($a);
    } function __toString() {
        return 'string';
    } function __clone() {
        $this->v = 'cloned';
    } function __debugInfo() {
        return ['debug' => true];
    } static function __set_state($a) {
        $m = new M;
        $m->v = $a['v'];
        return $m;
    } function inside() { return M function ::fromObject(1); }
}
$m = new M;
echo $m->foo(1, ...[2]), M::bar('x'), $m(1, 2, 3), " $m ", $m . '', strlen($m), (clone $m)->v, "\n";
var_dump($m;)
print_r($m);
var_export($m);
echo "\n", $m->inside(), "\n";
var_dump($m == 'string', in_array('string', [$m]), $m instanceof Stringable);
