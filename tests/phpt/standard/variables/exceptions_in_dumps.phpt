--TEST--
Exceptions out of __debugInfo, __serialize and output handlers
--FILE--
<?php
class T { public $o; function __debugInfo(){ throw new Exception("dbg"); } function __serialize(): array { throw new Exception("ser"); } }
class D { function __destruct(){ echo "destroyed\n"; } }
function h($b){ return str_rot13($b, 5); }
$a=[new D, new T]; foreach (['var_dump','print_r','serialize'] as $f) { try { $f($a); } catch (Exception $e) { echo "\ncaught ", $e->getMessage(), "\n"; } }
try { ob_start('h'); echo "foo\n"; ob_end_flush(); } catch (Error $e) { echo $e->getMessage(), "\n"; }
var_dump($a === $a, $a == $a); $b=$a; $b[]=1; echo count($a),"\n"; $a=null; $b=null; echo "end\n";
--EXPECTF--
array(2) {
  [0]=>
  object(D)#%d (0) {
  }
  [1]=>
  
Warning: Uncaught Exception: dbg in %s:2
Stack trace:
#0 [internal function]: T->__debugInfo()
#1 %s(5): var_dump(Array)
#2 {main}
  thrown in %s on line 2

Fatal error: __debuginfo() must return an array in %s on line 5
