--TEST--
Static closures, bind, bindTo, call, fromCallable and their warnings
--FILE--
<?php
class A {
    private $secret = 'A secret';
    private static $shared = 'A shared';
    public function closure() { return function () { return isset($this) ? $this->secret : 'no $this'; }; }
    public function unused() { return function () { return 'unused'; }; }
    public static function fixed() { return static fn() => isset($this); }
    public function method() { return static::class . ' ' . $this->secret; }
    public static function staticMethod() { return static::class; }
    private function hidden() { return 'hidden'; }
    public function expose() { return Closure::fromCallable([$this, 'hidden']); }
    public function __call($name, $arguments) { return "$name(" . implode(',', $arguments) . ')'; }
}
class B extends A {}
final class Other {}
function named() { return 'named'; }
$static = static function () { return isset($this); };
$free = function () { return $this->secret ?? 'other'; };
$scoped = fn() => self::$shared;
$tests = [
    'static bindTo' => fn() => $static->bindTo(new A),
    'static call' => fn() => $static->call(new A),
    'static scope' => fn() => ($static->bindTo(null, A::class))(),
    'free call' => fn() => $free->call(new A),
    'free call B' => fn() => $free->call(new B),
    'free bind' => fn() => Closure::bind($free, new A, A::class)(),
    'free bind no scope' => fn() => Closure::bind($free, new A)(),
    'scope by object' => fn() => Closure::bind($scoped, null, new B)(),
    'scope A' => fn() => Closure::bind($scoped, null, 'A')(),
    'scope static' => fn() => Closure::bind($scoped, null, 'static')(),
    'missing scope' => fn() => Closure::bind($scoped, null, 'Missing'),
    'internal scope' => fn() => Closure::bind($free, new ArrayObject, 'ArrayObject'),
    'internal object' => fn() => Closure::bind($free, new ArrayObject)(),
    'call internal' => fn() => $free->call(new ArrayObject),
    'unbind' => fn() => (new A)->closure()->bindTo(null),
    'unbind unused' => fn() => (new A)->unused()->bindTo(null)(),
    'fixed' => fn() => A::fixed()->bindTo(new A),
    'method unbind' => fn() => (new A)->method(...)->bindTo(null),
    'method rebind B' => fn() => (new A)->method(...)->bindTo(new B)(),
    'method rebind other' => fn() => (new A)->method(...)->bindTo(new Other),
    'method rescope' => fn() => (new A)->method(...)->bindTo(new B, B::class),
    'static method bind' => fn() => A::staticMethod(...)->bindTo(new A),
    'static method of B' => fn() => B::staticMethod(...)(),
    'function bind' => fn() => Closure::fromCallable('named')->bindTo(new A)(),
    'function rescope' => fn() => Closure::fromCallable('named')->bindTo(null, A::class),
    'native' => fn() => Closure::fromCallable('strlen')->bindTo(new A)('abc'),
    'expose' => fn() => (new A)->expose()(),
    'magic' => fn() => Closure::fromCallable([new A, 'anything'])(1, 2),
    'hidden from outside' => fn() => Closure::fromCallable([new A, 'hidden'])(),
    'missing' => fn() => Closure::fromCallable('missing'),
    'missing method' => fn() => Closure::fromCallable([new Other, 'x']),
    'same closure' => fn() => Closure::fromCallable($static) === $static,
    'instantiate' => fn() => new Closure,
    'invoke' => fn() => $static->__invoke(),
    'property' => fn() => $static->x,
    'store' => fn() => $static->x = 1,
    'isset' => fn() => isset($static->x),
    'clone' => fn() => (clone $static)(),
    'compare' => fn() => [clone $static == $static, $static == $static],
    'serialize' => fn() => serialize($static),
    'call args' => fn() => (function (...$a) { return [static::class, ...$a]; })->call(new B, 1, k: 2),
    'generator' => fn() => iterator_to_array((function () { yield $this->secret; })->call(new A)),
];
foreach ($tests as $name => $test) {
    echo "$name: ";
    try {
        $result = $test();
        echo $result instanceof Closure ? 'Closure' : json_encode($result), "\n";
    } catch (Throwable $error) {
        echo $error::class, ': ', $error->getMessage(), "\n";
    }
}
--EXPECTF--
static bindTo: 
Warning: Cannot bind an instance to a static closure in %sclosure_binding.php on line 21
null
static call: 
Warning: Cannot bind an instance to a static closure in %sclosure_binding.php on line 22
null
static scope: false
free call: "A secret"
free call B: "other"
free bind: "A secret"
free bind no scope: "other"
scope by object: Error: Cannot access private property B::$shared
scope A: "A shared"
scope static: Error: Cannot access "self" when no class scope is active
missing scope: 
Warning: Class "Missing" not found in %sclosure_binding.php on line 31
null
internal scope: 
Warning: Cannot bind closure to scope of internal class ArrayObject in %sclosure_binding.php on line 32
null
internal object: "other"
call internal: 
Warning: Cannot bind closure to scope of internal class ArrayObject in %sclosure_binding.php on line 34
null
unbind: 
Warning: Cannot unbind $this of closure using $this in %sclosure_binding.php on line 35
null
unbind unused: "unused"
fixed: 
Warning: Cannot bind an instance to a static closure in %sclosure_binding.php on line 37
null
method unbind: 
Warning: Cannot unbind $this of method in %sclosure_binding.php on line 38
null
method rebind B: "B A secret"
method rebind other: 
Warning: Cannot bind method A::method() to object of class Other in %sclosure_binding.php on line 40
null
method rescope: 
Warning: Cannot rebind scope of closure created from method in %sclosure_binding.php on line 41
null
static method bind: 
Warning: Cannot bind an instance to a static closure in %sclosure_binding.php on line 42
null
static method of B: "B"
function bind: "named"
function rescope: 
Warning: Cannot rebind scope of closure created from function in %sclosure_binding.php on line 45
null
native: 3
expose: "hidden"
magic: "anything(1,2)"
hidden from outside: "hidden()"
missing: TypeError: Failed to create closure from callable: function "missing" not found or invalid function name
missing method: TypeError: Failed to create closure from callable: class Other does not have a method "x"
same closure: true
instantiate: Error: Instantiation of class Closure is not allowed
invoke: false
property: 
Warning: Undefined property: Closure::$x in %sclosure_binding.php on line 55
null
store: Error: Cannot create dynamic property Closure::$x
isset: false
clone: false
compare: [false,true]
serialize: Exception: Serialization of 'Closure' is not allowed
call args: {"0":"B","1":1,"k":2}
generator: ["A secret"]
