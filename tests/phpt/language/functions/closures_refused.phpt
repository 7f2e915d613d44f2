--TEST--
Closures: binding, scopes, fromCallable, call, and what they refuse
--FILE--
<?php
class A { private $v = 'a'; static private $s = 'sa'; function get() { return function () { return $this->v . self::$s . static::class; }; } function st() { return static function () { return isset($this) ? 'this' : 'none' . static::class; }; } function fc() { return $this->priv(...); } private function priv() { return 'priv' . $this->v; } }
class B extends A { private $v = 'b'; }
$f = (new A)->get(); $s = (new A)->st();
$tries = [
  fn() => $f(), fn() => $s(), fn() => $f->bindTo(new B)(), fn() => Closure::bind($f, new B, B::class)(), fn() => @$f->bindTo(null)(), fn() => $f->bindTo(null), fn() => $s->bindTo(new A), fn() => $f->bindTo(new B, 'static')(), fn() => $f->bindTo(new stdClass), fn() => $f->bindTo(new stdClass, 'stdClass')(), fn() => $f->bindTo(new A, 'Nope'), fn() => $f->bindTo(new A, 'ArrayObject'), fn() => $f->call(new B), fn() => $f->call(new stdClass), fn() => (fn() => $this->v)->call(new A), fn() => (fn($x, ...$y) => [$x, $y, $this->v])->call(new A, 1, 2, z: 3), fn() => Closure::fromCallable('A::get'), fn() => Closure::fromCallable([new A, 'priv']), fn() => Closure::fromCallable('strlen')('abc'), fn() => Closure::fromCallable($f) === $f, fn() => Closure::fromCallable('nope'), fn() => (new A)->fc()(), fn() => (new B)->fc()(), fn() => new Closure, fn() => clone $f == $f, fn() => $f == $f, fn() => serialize($f), fn() => $f->x = 1, fn() => $f->x, fn() => isset($f->x), fn() => $f->__invoke(), fn() => (strlen(...))->bindTo(new A), fn() => (strlen(...))->call(new A, 'x'), fn() => Closure::bind(static fn() => self::$s, null, A::class)(), fn() => Closure::bind(function () { return get_class($this); }, new A, null)(), fn() => (function () { return static::class; })->bindTo(null, B::class)(), fn() => array_map([$f, '__invoke'], [1]), fn() => is_callable([$f, 'bindTo']), fn() => method_exists($f, '__invoke'), fn() => $f instanceof Closure, fn() => (new ReflectionClass('Closure'))->newInstanceWithoutConstructor(), fn() => (array) $f == [$f], fn() => json_encode($f), fn() => (string) $f, fn() => $f + 1, fn() => count(get_object_vars($f)), fn() => (function () { return func_get_args(); })(1, 2), fn() => (function &() { static $a = 1; return $a; })(), fn() => (fn&(&$x) => $x)(...[1]), fn() => (function() use ($f) { return $f; })() === $f,
];
foreach ($tries as $i => $t) { try { echo "$i: "; $r = $t(); if ($r instanceof Closure) { ob_start(); var_dump($r); echo preg_replace("~#\d+~", "#N", ob_get_clean()); } else { var_dump($r); } } catch (Throwable $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; } }
--EXPECTF--
0: string(4) "asaA"
1: string(5) "noneA"
2: string(4) "asaB"
3: Error: Cannot access private property B::$s
4: Error: Value of type null is not callable
5: 
Warning: Cannot unbind $this of closure using $this in %s on line 6
NULL
6: 
Warning: Cannot bind an instance to a static closure in %s on line 6
NULL
7: string(4) "asaB"
8: object(Closure)#N (1) {
  ["this"]=>
  object(stdClass)#N (0) {
  }
}
9: 
Warning: Cannot bind closure to scope of internal class stdClass in %s on line 6
Error: Value of type null is not callable
10: 
Warning: Class "Nope" not found in %s on line 6
NULL
11: 
Warning: Cannot bind closure to scope of internal class ArrayObject in %s on line 6
NULL
12: Error: Cannot access private property B::$s
13: 
Warning: Cannot bind closure to scope of internal class stdClass in %s on line 6
NULL
14: string(1) "a"
15: array(3) {
  [0]=>
  int(1)
  [1]=>
  array(2) {
    [0]=>
    int(2)
    ["z"]=>
    int(3)
  }
  [2]=>
  string(1) "a"
}
16: TypeError: Failed to create closure from callable: non-static method A::get() cannot be called statically
17: TypeError: Failed to create closure from callable: cannot access private method A::priv()
18: int(3)
19: bool(true)
20: TypeError: Failed to create closure from callable: function "nope" not found or invalid function name
21: string(5) "priva"
22: string(5) "priva"
23: Error: Instantiation of class Closure is not allowed
24: bool(false)
25: bool(true)
26: Exception: Serialization of 'Closure' is not allowed
27: Error: Cannot create dynamic property Closure::$x
28: 
Warning: Undefined property: Closure::$x in %s on line 6
NULL
29: bool(false)
30: string(4) "asaA"
31: object(Closure)#N (2) {
  ["function"]=>
  string(6) "strlen"
  ["parameter"]=>
  array(1) {
    ["$string"]=>
    string(10) "<required>"
  }
}
32: 
Warning: Cannot rebind scope of closure created from function in %s on line 6
NULL
33: string(2) "sa"
34: string(1) "A"
35: string(1) "B"
36: array(1) {
  [0]=>
  string(4) "asaA"
}
37: bool(true)
38: bool(true)
39: bool(true)
40: ReflectionException: Class Closure is an internal class marked as final that cannot be instantiated without invoking its constructor
41: bool(true)
42: string(2) "{}"
43: Error: Object of class Closure could not be converted to string
44: TypeError: Unsupported operand types: Closure + int
45: int(0)
46: array(2) {
  [0]=>
  int(1)
  [1]=>
  int(2)
}
47: int(1)
48: int(1)
49: bool(true)
