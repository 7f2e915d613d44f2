--TEST--
Closures: their scope and called class, __invoke as an internal method, isClosure() of what is made from callables
--FILE--
<?php
class A
{
    public function closure()
    {
        return function () {};
    }

    public static function still()
    {
        return static function () {};
    }

    public function method(int $a, &$b = 5): ?string
    {
        return null;
    }
}

class B extends A
{
}

function name(?ReflectionClass $class): string
{
    return $class?->name ?? '-';
}

$closures = [
    'plain' => function () {},
    'method' => (new B)->closure(),
    'static' => B::still(),
    'bound' => (function () {})->bindTo(new B),
    'scoped' => Closure::bind(function () {}, null, 'B'),
    'from method' => (new B)->method(...),
    'from function' => strlen(...),
];
foreach ($closures as $key => $closure) {
    $r = new ReflectionFunction($closure);
    echo $key, ': ', name($r->getClosureScopeClass()), ' ', name($r->getClosureCalledClass()), ' ', get_debug_type($r->getClosureThis()), ' ',
        var_export($r->isClosure(), true), ' ', var_export($r->isAnonymous(), true), "\n";
}

$closure = function (int $a, &$b = 5, ...$c): ?string { return $a . $b; };
$method = new ReflectionMethod($closure, '__INVOKE');
echo $method;
var_dump($method->name, $method->class, $method->isInternal(), $method->getModifiers(), $method->getParameters()[1]->isDefaultValueAvailable());
var_dump($method->invoke($closure, 1, 2), $method->getClosure($closure) === $closure);
var_dump((new ReflectionParameter([$closure, '__invoke'], 1))->getDeclaringFunction()->name);
$object = new ReflectionObject($closure);
var_dump($object->hasMethod('__invoke'), $object->getMethod('__invoke')->getNumberOfParameters());
foreach ($object->getMethods() as $m) {
    if ($m->name === '__invoke') {
        echo $m->getNumberOfParameters(), ' ', $m->getNumberOfRequiredParameters(), "\n";
    }
}
echo (new ReflectionClass('Closure'))->getMethod('__invoke');
echo new ReflectionMethod(function () {}, '__invoke');
?>
--EXPECTF--
plain: - - null true true
method: A B B true true
static: A B null true true
bound: Closure B B true true
scoped: B B null true true
from method: A B B true false
from function: - - null true false
Method [ <internal> public method __invoke ] {

  - Parameters [3] {
    Parameter #0 [ <required> int $a ]
    Parameter #1 [ <optional> &$b = <default> ]
    Parameter #2 [ <optional> ...$c ]
  }
  - Return [ ?string ]
}
string(8) "__invoke"
string(7) "Closure"
bool(true)
int(1)
bool(false)

Warning: Closure::__invoke(): Argument #2 ($b) must be passed by reference, value given in %sclosures.php on line 48
string(2) "12"
bool(true)
string(8) "__invoke"
bool(true)
int(3)
3 1
Method [ <internal> public method __invoke ] {
}
Method [ <internal> public method __invoke ] {
}
