--TEST--
A reference to a typed property keeps the type
--FILE--
<?php
class C { public int $n = 1; public ?string $s = null; }
$c = new C;
$r = &$c->n;
$r = '42';
var_dump($c->n);
try { $r = 'no number'; } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
$q = &$c->s; $q = 5; var_dump($c->s);
unset($c); $r = 'free now'; var_dump($r);
--EXPECT--
int(42)
Cannot assign string to reference held by property C::$n of type int
string(1) "5"
string(8) "free now"
