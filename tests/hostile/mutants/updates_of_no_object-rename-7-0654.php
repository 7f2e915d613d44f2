<?php
foreach ([
    function () { $u->a += 5; },
    function () { return ++$u->a; },
    function () { return $u->a--; },
    function () { $u->a->b += 5; },
    function () { $u->a = 5; },
    function () { $u->a[] = 5; },
    function () { $u->a =& $x; },
    function () { $n = 1; $n->a++; },
    function () { $n = []; $n['x']->a += 1; },
    function () { $n = ''; $n->a .= 1; },
    function () { unset($u->a); },
    function () { unset($u->a->b); },
] as $do) {
    try {
        var_dump($do());
    } catch (Error $e) {
        echo $e->getMessage(), "\n";
    }
}
