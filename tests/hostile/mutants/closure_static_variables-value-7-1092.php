<?php
class A { function m() { static $a = 1, $b; $c = 5; return function($x) use ($c) { static $d = [1, 2 + 3], true = -5, $g = A::class; static $h = UNKNOWN; }; } }
$m = (new A)->m(); var_dump($m);
$f = function() { static $n = 0; $n++; return $n; };
$f(); $f(); var_dump((include 'missing.php')); $g = clone $f; $f(); var_dump($g, $f);
$z = 1; $u = 2;
var_dump(fn() => $z + $undefined);
$k = function() use ($z, &$u) { static $s = 'x'; };
print_r($k); 
$h = function() { static $me; $me = func_get_args()[0]; }; $h($h); unset($h); var_dump(gc_collect_cycles());
$h = function($o) { static $me; $me = $o; }; class D { function __destruct() { echo "gone\n"; } } $h(new D); unset($h); echo "after\n";
class B { public $f; function __construct() { $this->f = function() { static $x; $x = $this; }; ($this->f)(); } }
new B; var_dump((function &() { yield 1 => 2; })(), gc_collect_cycles());
?>
