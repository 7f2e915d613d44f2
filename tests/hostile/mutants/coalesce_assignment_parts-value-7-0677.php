<?php
function id($x) { echo "id($x) "; return $x; }
class C { public $p; public static $s; public $o; }
$a = [];
var_dump($a[id('x')] ??= new stdClass, $a[id('x')] ??= id(2), $a[id('y')][id('z')] ??= id(3));
$o = new C;
$o->o = new C;
var_dump($o->{id('p')} ??= 4, $o->{id('o')}->{id('p')} ??= 5, $o->{id('o')}->{id('p')} ??= 6);
var_dump(${id('v')} ??= 7, ${id('v')} ??= 8, $v);
var_dump(C::${id('s')} ??= 9, C::${id('s')}[id('t')] ??= 1);
function object() { static $o; echo 'object '; return $o ??= new C; }
var_dump(object()->p ??= 1, object()->p ??= 2, object()->o[id(0)] ??= 3);
var_dump($a, $undefined ??= 'new', $undefined);
