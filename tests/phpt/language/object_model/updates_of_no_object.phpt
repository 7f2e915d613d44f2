--TEST--
Properties of what is no object: how updates fail.
--FILE--
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
--EXPECTF--
Warning: Undefined variable $u in %supdates_of_no_object.php on line 3
Attempt to assign property "a" on null

Warning: Undefined variable $u in %supdates_of_no_object.php on line 4
Attempt to increment/decrement property "a" on null

Warning: Undefined variable $u in %supdates_of_no_object.php on line 5
Attempt to increment/decrement property "a" on null

Warning: Undefined variable $u in %supdates_of_no_object.php on line 6
Attempt to modify property "a" on null
Attempt to assign property "a" on null
Attempt to modify property "a" on null
Attempt to modify property "a" on null
Attempt to increment/decrement property "a" on int

Warning: Undefined array key "x" in %supdates_of_no_object.php on line 11
Attempt to assign property "a" on null
Attempt to assign property "a" on string
NULL

Warning: Undefined variable $u in %supdates_of_no_object.php on line 14
NULL
