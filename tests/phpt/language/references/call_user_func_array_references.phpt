--TEST--
References in the arrays of call_user_func_array(): kept for __call, missing ones warned of, also by name; &$this in arrays
--FILE--
<?php
class P { function __call($n, $a) { echo "$n ", count($a), "\n"; call_user_func_array('inc', $a); $a[0] = 'own'; } static function __callStatic($n, $a) { foreach ($a as &$x) $x = 's'; } 
  function self() { $a = [&$this, 'k' => &$this]; foreach ($a as $x) echo get_class($x), ' '; $a[0] = 1; echo get_class($this), "\n"; return $a; } }
function inc(&$x) { $x++; }
$v = 1; $p = new P;
call_user_func_array([$p, 'bar'], [&$v]); var_dump($v);
$args = [&$v]; call_user_func_array([$p, 'bar'], $args); var_dump($v);
call_user_func_array('P::st', [&$v]); var_dump($v);
call_user_func_array([$p, 'val'], [5]);
$p->direct($v); var_dump($v);
$v = 1;
call_user_func_array('str_replace', ['a', 'b', 'caca', 'count' => 7]);
call_user_func_array('str_replace', ['a', 'b', 'caca', 'count' => &$v]); var_dump($v);
function two(&$a, $b, &...$c) { $a = 1; foreach ($c as &$x) $x = 9; }
$l = [1, 2, 3];
call_user_func_array('two', ['b' => 1, 'a' => &$v, 'x' => 5, 'y' => &$l[2]]); var_dump($v, $l[2]);
try { call_user_func_array('two', ['b' => 1, 5]); } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { call_user_func_array('two', [1, 'a' => 1]); } catch (Error $e) { echo $e->getMessage(), "\n"; }
count($p->self());
?>
--EXPECTF--
bar 1
string(3) "own"
bar 1
string(3) "own"
string(1) "s"
val 1

Warning: inc(): Argument #1 ($x) must be passed by reference, value given in %scall_user_func_array_references.php on line 2
direct 1

Warning: inc(): Argument #1 ($x) must be passed by reference, value given in %scall_user_func_array_references.php on line 2
string(1) "s"

Warning: str_replace(): Argument #4 ($count) must be passed by reference, value given in %scall_user_func_array_references.php on line 12
int(2)

Warning: two(): Argument #3 must be passed by reference, value given in %scall_user_func_array_references.php on line 16
int(1)
int(9)
Cannot use positional argument after named argument

Warning: two(): Argument #1 ($a) must be passed by reference, value given in %scall_user_func_array_references.php on line 18
Named parameter $a overwrites previous argument
P P P
