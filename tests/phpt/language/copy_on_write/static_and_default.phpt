--TEST--
Default arrays of properties and parameters are never changed by an instance
--FILE--
<?php
class C {
    public $list = ['default'];
    public static $shared = ['static'];
    const L = ['constant'];
    function add($x) { $this->list[] = $x; return $this; }
}
$a = (new C)->add('a');
$b = (new C)->add('b');
echo json_encode([$a->list, $b->list, (new C)->list]), "\n";
function f($list = ['parameter']) { $list[] = 'x'; return $list; }
f();
echo json_encode([f(), f()]), "\n";
$s = C::$shared;
$s[] = 'local';
$l = C::L;
$l[] = 'local';
echo json_encode([C::$shared, $s, C::L, $l]), "\n";
function g() { static $n = ['s']; $n[] = count($n); return $n; }
$first = g();
$second = g();
echo json_encode([$first, $second]), "\n";
--EXPECT--
[["default","a"],["default","b"],["default"]]
[["parameter","x"],["parameter","x"]]
[["static"],["static","local"],["constant"],["constant","local"]]
[["s",1],["s",1,2]]
