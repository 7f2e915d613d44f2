--TEST--
ReflectionAttribute: what may stand where, arguments, new objects, filters.
--FILE--
<?php
namespace N;
use Attribute;
interface Marker { }
#[Attribute]
class Any implements Marker { public $args; function __construct(...$args) { $this->args = $args; } }
#[Attribute(Attribute::TARGET_METHOD | Attribute::IS_REPEATABLE)]
class OnMethod { }
#[Attribute(Attribute::TARGET_CLASS)]
class Once { private function __construct() { } }
class NoAttribute { }
#[Attribute('x')]
class WrongFlags { }
#[Attribute(1024)]
class BadFlags { }

#[Any(1, self::K, b: [2, 'x' => Any::class]), Once, Missing, NoAttribute, WrongFlags, BadFlags]
#[OnMethod]
class C {
    #[Any] const K = 'k';
    #[Any] public $p;
    #[OnMethod, OnMethod] function m(#[Any(PHP_INT_SIZE)] $x) { }
}
#[Any, Any] function f() { }

$c = new \ReflectionClass(C::class);
foreach ($c->getAttributes() as $a) {
    echo $a->getName(), ' ', $a->getTarget(), ' ', (int) $a->isRepeated(), ' ';
    try {
        echo json_encode($a->getArguments()), ' ', json_encode($a->newInstance()), "\n";
    } catch (\Throwable $e) {
        echo get_class($e), ': ', $e->getMessage(), "\n";
    }
}

echo $c->getAttributes()[0];
echo $c->getAttributes()[1];
foreach ([$c->getReflectionConstant('K'), $c->getProperty('p'), $c->getMethod('m'), $c->getMethod('m')->getParameters()[0], new \ReflectionFunction('N\f'),
    new \ReflectionFunction(#[Any(3)] fn() => 1), new \ReflectionObject(new #[Any('anonymous')] class { })] as $r) {
    foreach ($r->getAttributes() as $a) {
        echo get_class($r), ' ', $a->getName(), ' ', $a->getTarget(), ' ';
        try {
            echo json_encode($a->newInstance()), "\n";
        } catch (\Throwable $e) {
            echo get_class($e), ': ', $e->getMessage(), "\n";
        }
    }
}

var_dump(count($c->getAttributes('n\any')), count($c->getAttributes(Marker::class)), count($c->getAttributes(Marker::class, \ReflectionAttribute::IS_INSTANCEOF)));
foreach ([fn() => $c->getAttributes('None', 2), fn() => $c->getAttributes('None', 3)] as $try) {
    try {
        $try();
    } catch (\Throwable $e) {
        echo get_class($e), ': ', $e->getMessage(), "\n";
    }
}
--EXPECT--
N\Any 1 0 {"0":1,"1":"k","b":{"0":2,"x":"N\\Any"}} {"args":{"0":1,"1":"k","b":{"0":2,"x":"N\\Any"}}}
N\Once 1 0 [] Error: Attribute constructor of class N\Once must be public
N\Missing 1 0 [] Error: Attribute class "N\Missing" not found
N\NoAttribute 1 0 [] Error: Attempting to use non-attribute class "N\NoAttribute" as attribute
N\WrongFlags 1 0 [] Error: Attribute::__construct(): Argument #1 ($flags) must be of type int, string given
N\BadFlags 1 0 [] Error: Invalid attribute flags specified
N\OnMethod 1 0 [] Error: Attribute "N\OnMethod" cannot target class (allowed targets: method)
Attribute [ N\Any ] {
  - Arguments [3] {
    Argument #0 [ 1 ]
    Argument #1 [ self::K ]
    Argument #2 [ b = [0 => 2, 'x' => 'N\\Any'] ]
  }
}
Attribute [ N\Once ]
ReflectionClassConstant N\Any 16 {"args":[]}
ReflectionProperty N\Any 8 {"args":[]}
ReflectionMethod N\OnMethod 4 {}
ReflectionMethod N\OnMethod 4 {}
ReflectionParameter N\Any 32 {"args":[8]}
ReflectionFunction N\Any 2 Error: Attribute "N\Any" must not be repeated
ReflectionFunction N\Any 2 Error: Attribute "N\Any" must not be repeated
ReflectionFunction N\Any 2 {"args":[3]}
ReflectionObject N\Any 1 {"args":["anonymous"]}
int(1)
int(0)
int(1)
Error: Class "None" not found
ValueError: ReflectionClass::getAttributes(): Argument #2 ($flags) must be a valid attribute filter flag
