--TEST--
??= evaluates the parts of its place once.
--FILE--
<?php
function id($x) { echo "id($x) "; return $x; }
class C { public $p; public static $s; public $o; }
$a = [];
var_dump($a[id('x')] ??= 1, $a[id('x')] ??= id(2), $a[id('y')][id('z')] ??= id(3));
$o = new C;
$o->o = new C;
var_dump($o->{id('p')} ??= 4, $o->{id('o')}->{id('p')} ??= 5, $o->{id('o')}->{id('p')} ??= 6);
var_dump(${id('v')} ??= 7, ${id('v')} ??= 8, $v);
var_dump(C::${id('s')} ??= 9, C::${id('s')}[id('t')] ??= 1);
function object() { static $o; echo 'object '; return $o ??= new C; }
var_dump(object()->p ??= 1, object()->p ??= 2, object()->o[id(0)] ??= 3);
var_dump($a, $undefined ??= 'new', $undefined);
--EXPECTF--
id(x) id(x) id(y) id(z) id(3) int(1)
int(1)
int(3)
id(p) id(o) id(p) id(o) id(p) int(4)
int(5)
int(5)
id(v) id(v) int(7)
int(7)
int(7)
id(s) id(s) id(t) 
Fatal error: Uncaught Error: Cannot use a scalar value as an array in %scoalesce_assignment_parts.php:10
Stack trace:
#0 {main}
  thrown in %scoalesce_assignment_parts.php on line 10
