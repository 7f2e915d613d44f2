--TEST--
Order of destruction: arguments of internal functions, results that nobody uses under @, ?-> and call_user_func_array()
--FILE--
<?php
class D { function __construct(public $n) {} function __destruct() { echo "~$this->n "; } function r($x) { return new D('r' . $x->n); } }
function mk($x) { return new D($x); }
function u(...$x) { return new D('result'); }
echo "A "; var_dump(mk(1), mk(2)); echo "\n";
echo "B "; var_dump(mk(1), mk(2), mk(3)); echo "\n";
echo "C "; in_array(mk(1), [mk(2)]); echo "\n";
echo "D "; max(mk(1), mk(2)); echo "\n";
echo "E "; array_merge([mk(1)], [mk(2)]); echo "\n";
echo "F "; $kept = mk('kept'); var_dump(mk(1), $kept, mk(2)); echo "\n";
echo "G "; call_user_func_array('u', [mk(1), mk(2)]); echo "\n";
echo "H "; call_user_func('u', mk(1), mk(2)); echo "\n";
echo "I "; @u(mk(1), mk(2)); echo "\n";
$o = mk('o');
echo "J "; $o?->r(mk(1)); echo "\n";
echo "K "; mk('t')?->r(mk(1)); echo "\n";
echo "L "; @mk('t')->r(mk(1)); echo "\n";
echo "M "; @$o->r(mk(2)); echo "\n";
echo "N "; call_user_func_array([$o, 'r'], [mk(3)]); echo "\n";
echo "O "; call_user_func_array('u', ['a' => mk(1), 'b' => mk(2)]); echo "\n";
echo "P "; @u(@mk(1), @mk(2)); echo "\n";
echo "Q "; $x = @u(mk(1)); echo "\n"; echo "R "; $x = $o?->r(mk(1)); echo "\n"; $x = null; echo "\n";
echo "S "; $n = null; $n?->r(mk(1)); @$n?->r(mk(1)); echo "\n";
function g() { echo "T "; @u(mk(1), yield 1); echo "\n"; $o = mk('go'); $o?->r(yield 2); echo "\n"; @call_user_func_array('u', [yield 3, mk(2)]); echo "\n"; }
foreach (g() as $v) echo "<$v> "; echo "\n";
function t() { throw new Exception('thrown'); }
try { @u(mk(1), t()); } catch (Exception $e) { echo "U ", $e->getMessage(), "\n"; }
$e = null; u(mk(9)); echo "\n";
for ($i = 0; $i < 3; $i++) { @u(mk($i)); $o?->r(mk($i)); call_user_func_array('u', [mk($i)]); }
echo "\nend\n";
--EXPECTF--
A object(D)#1 (1) {
  ["n"]=>
  int(1)
}
object(D)#2 (1) {
  ["n"]=>
  int(2)
}
~1 ~2 
B object(D)#2 (1) {
  ["n"]=>
  int(1)
}
object(D)#1 (1) {
  ["n"]=>
  int(2)
}
object(D)#3 (1) {
  ["n"]=>
  int(3)
}
~1 ~2 ~3 
C ~1 ~2 
D ~1 ~2 
E ~1 ~2 
F object(D)#3 (1) {
  ["n"]=>
  int(1)
}
object(D)#1 (1) {
  ["n"]=>
  string(4) "kept"
}
object(D)#2 (1) {
  ["n"]=>
  int(2)
}
~1 ~2 
G ~result ~1 ~2 
H ~result ~1 ~2 
I ~result ~1 ~2 
J ~r1 ~1 
K ~r1 ~1 ~t 
L ~r1 ~1 ~t 
M ~r2 ~2 
N ~r3 ~3 
O ~result ~1 ~2 
P ~result ~1 ~2 
Q ~1 
R ~1 ~result 
~r1 
S 
T <1> ~result ~1 
<2> 
Warning: Attempt to read property "n" on null in %sunused_results.php on line 2
~r 
<3> ~result ~2 
~go 
~1 U thrown
~result ~9 
~result ~0 ~r0 ~0 ~result ~0 ~result ~1 ~r1 ~1 ~result ~1 ~result ~2 ~r2 ~2 ~result ~2 
end
~o ~kept
