--TEST--
Static variables of closures: in dumps, copied with the closure, gone with it, part of cycles
--FILE--
<?php
class A { function m() { static $a = 1, $b; $c = 5; return function($x) use ($c) { static $d = [1, 2 + 3], $f = -5, $g = A::class; static $h = UNKNOWN; }; } }
$m = (new A)->m(); var_dump($m);
$f = function() { static $n = 0; $n++; return $n; };
$f(); $f(); var_dump($f); $g = clone $f; $f(); var_dump($g, $f);
$z = 1; $u = 2;
var_dump(fn() => $z + $undefined);
$k = function() use ($z, &$u) { static $s = 'x'; };
print_r($k); 
$h = function() { static $me; $me = func_get_args()[0]; }; $h($h); unset($h); var_dump(gc_collect_cycles());
$h = function($o) { static $me; $me = $o; }; class D { function __destruct() { echo "gone\n"; } } $h(new D); unset($h); echo "after\n";
class B { public $f; function __construct() { $this->f = function() { static $x; $x = $this; }; ($this->f)(); } }
new B; var_dump(gc_collect_cycles());
?>
--EXPECT--
object(Closure)#2 (3) {
  ["static"]=>
  array(5) {
    ["c"]=>
    int(5)
    ["d"]=>
    array(2) {
      [0]=>
      int(1)
      [1]=>
      int(5)
    }
    ["f"]=>
    int(-5)
    ["g"]=>
    string(1) "A"
    ["h"]=>
    string(14) "<constant ast>"
  }
  ["this"]=>
  object(A)#1 (0) {
  }
  ["parameter"]=>
  array(1) {
    ["$x"]=>
    string(10) "<required>"
  }
}
object(Closure)#3 (1) {
  ["static"]=>
  array(1) {
    ["n"]=>
    int(2)
  }
}
object(Closure)#4 (1) {
  ["static"]=>
  array(1) {
    ["n"]=>
    int(2)
  }
}
object(Closure)#3 (1) {
  ["static"]=>
  array(1) {
    ["n"]=>
    int(3)
  }
}
object(Closure)#5 (1) {
  ["static"]=>
  array(1) {
    ["z"]=>
    int(1)
  }
}
Closure Object
(
    [static] => Array
        (
            [z] => 1
            [u] => 2
            [s] => x
        )

)
int(1)
gone
after
int(2)
