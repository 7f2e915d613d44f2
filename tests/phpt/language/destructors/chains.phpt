--TEST--
Objects that only hold each other in a row: destructors, numbers and weak references as they die
--FILE--
<?php
class N { public $n; public $a=[1]; public $m; public $id; function __construct($i){$this->id=$i;} function __destruct(){ echo $this->id, ' '; if ($this->id==3) { $x = new stdClass; echo '#', spl_object_id($x), ' '; } if ($this->id==5) { $GLOBALS['keep']=$this; } if ($this->id==7) throw new Exception('seven'); } }
class P { public $n; public $m; }
function chain($k, $c) { $f = null; for ($i=0;$i<$k;$i++) { $x = new $c($i); $x->n = $f; if ($i % 3 == 1) $x->m = new $c(100+$i); $f = $x; } return $f; }
try { $f = chain(10,'N'); $f = null; } catch (Exception $e) { echo $e->getMessage(), "\n"; }
$a = []; for ($i=0;$i<6;$i++) { $a[] = $o = new P; echo spl_object_id($o), ' '; } unset($a,$o);
echo "\n"; $keep = null; echo "\n";
$a = []; for ($i=0;$i<12;$i++) { $a[] = $o = new P; echo spl_object_id($o), ' '; } unset($a,$o);
class L { public $next; public $values=[1,2]; function __construct(public $id=0){} function __get($n) { return 1; } }
$f=null; for($i=0;$i<20000;$i++){ $n = new L($i); $n->next=$f; $f=$n; } $n=null; $f=null; echo "\nfreed\n";
$o=new L; echo spl_object_id($o),"\n";
$w = []; $f=null; for($i=0;$i<5;$i++){ $n = new P; $n->n=$f; $n->m=[$n2 = new P]; $w[]=WeakReference::create($n); $f=$n; } unset($n2); $n=$f=null; foreach($w as $x) var_dump($x->get());
for ($i=0;$i<12;$i++) { $z[] = $o = new P; echo spl_object_id($o), ' '; }
--EXPECT--
9 8 7 6 5 107 seven
13 12 10 11 9 15 
4 3 #15 2 1 0 101 104 
8 6 7 5 4 2 3 1 15 9 11 10 
freed
20001
NULL
NULL
NULL
NULL
NULL
19988 20001 19987 19991 19990 19994 19993 19997 19996 20000 19999 19985 
