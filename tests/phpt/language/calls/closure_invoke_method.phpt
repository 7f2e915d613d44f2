--TEST--
Closure::__invoke() is a call of its own
--FILE--
<?php
class A {
}

class B {
}

$a = new A;
$b = new B;

$f = function (A $a){};

$f($a);
$f->__invoke($a);
call_user_func(array($f,"__invoke"), $a);

try {
    $f($b);
} catch (Error $e) {
    echo "Exception: " . $e->getMessage() . "\n";
}
try {
    $f->__invoke($b);
} catch (Error $e) {
    echo "Exception: " . $e->getMessage() . "\n";
}
try {
    call_user_func(array($f,"__invoke"), $b);
} catch (Error $e) {
    echo "Exception: " . $e->getMessage() . "\n";
}
?>
class M { function __call($n, $a) { var_dump($n, $a); return $a; } static function __callStatic($n, $a) { var_dump($n, $a);} }
$h = (new M)->foo(...); $h->__invoke(1, 2); call_user_func([$h, '__invoke'], 5); $s = M::bar(...); $s->__invoke(3);
function u(&$a) { var_dump($a); } 
$c = u(...); $c->__invoke($und); var_dump($und); 
function f2($a, $b) {} try { f2(...)->__invoke(b: 1); } catch (Error $e) { echo $e->getMessage(), "\n"; } try { f2(...)->__invoke(1); } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { f2(...)->__invoke(c: 1); } catch (Error $e) { echo $e->getMessage(), "\n"; }
$x = fn() => throw new Exception("x"); try { $x->__invoke(1); } catch (Exception $e) { echo $e->getTraceAsString(), "\n"; }
function gen($a) { yield $a; } foreach ((gen(...))->__invoke(4) as $v) var_dump($v);
array_keys(search: 1);
--EXPECTF--
Exception: {closure}(): Argument #1 ($a) must be of type A, B given, called in %sclosure_invoke_method.php on line 18
Exception: {closure}(): Argument #1 ($a) must be of type A, B given
Exception: {closure}(): Argument #1 ($a) must be of type A, B given
class M { function __call($n, $a) { var_dump($n, $a); return $a; } static function __callStatic($n, $a) { var_dump($n, $a);} }
$h = (new M)->foo(...); $h->__invoke(1, 2); call_user_func([$h, '__invoke'], 5); $s = M::bar(...); $s->__invoke(3);
function u(&$a) { var_dump($a); } 
$c = u(...); $c->__invoke($und); var_dump($und); 
function f2($a, $b) {} try { f2(...)->__invoke(b: 1); } catch (Error $e) { echo $e->getMessage(), "\n"; } try { f2(...)->__invoke(1); } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { f2(...)->__invoke(c: 1); } catch (Error $e) { echo $e->getMessage(), "\n"; }
$x = fn() => throw new Exception("x"); try { $x->__invoke(1); } catch (Exception $e) { echo $e->getTraceAsString(), "\n"; }
function gen($a) { yield $a; } foreach ((gen(...))->__invoke(4) as $v) var_dump($v);
array_keys(search: 1);
