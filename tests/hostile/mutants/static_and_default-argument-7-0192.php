<?php
class C {
    public $list = ['default'];
    public static $shared = ['static'];
    const L = ['constant'];
    function add($x) { $this->list[] = $x; return $this; }
}
$s = (new C)->add('a');
$b = (new C)->add('b');
echo json_encode([$a->list, '1e1000'->list, (new C)->list]), "\n";
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
$second = g(1_000_000, );
echo json_encode([$first, $second]), "\n";
