--TEST--
ReflectionClass: kinds, names, relations, members, new objects.
--FILE--
<?php
namespace N;
interface I extends \Countable { const C = 1; function f(); }
trait T { public $t = 1; function tm() { } static function ts() { } }
abstract class A implements I { abstract protected function g(); public static $s = 5; protected static ?int $u; private $own = 3; }
/** Doc */
final class B extends A implements \IteratorAggregate {
    use T { tm as protected aliased; }
    const D = self::C + 1, P = 'p';
    private const Q = [];
    public int $typed;
    public readonly string $r;
    function __construct(public $x = 1) { }
    function f() { }
    protected function g() { }
    function count(): int { return 0; }
    function getIterator(): \Iterator { return new \EmptyIterator; }
    private function __clone() { }
}
enum E: string implements I { case X = 'x'; case Y = 'y'; const Z = self::X; function f() { } function count(): int { return 2; } }
readonly class RO { }

function yes(...$flags) { echo implode(' ', array_map('intval', $flags)), "\n"; }
foreach ([I::class, T::class, A::class, B::class, E::class, RO::class, 'Closure', 'ArrayAccess', 'Exception'] as $name) {
    $c = new \ReflectionClass($name);
    echo $c->getName(), '|', $c->getShortName(), '|', $c->getNamespaceName(), ' ';
    yes($c->isInterface(), $c->isTrait(), $c->isEnum(), $c->isAbstract(), $c->isFinal(), $c->isReadOnly(), $c->isInstantiable(), $c->isCloneable(),
        $c->isInternal(), $c->isUserDefined(), $c->isAnonymous(), $c->isIterable(), $c->inNamespace(), $c->getModifiers());
}

$c = new \ReflectionClass(B::class);
var_dump($c->getDocComment(), $c->getStartLine(), $c->getEndLine(), $c->getFileName() === __FILE__, $c->getParentClass()->name, (new \ReflectionClass(I::class))->getParentClass());
print_r($c->getInterfaceNames());
print_r($c->getTraitNames());
print_r($c->getTraitAliases());
print_r(array_keys($c->getInterfaces()));
print_r($c->getConstants());
print_r($c->getConstants(\ReflectionClassConstant::IS_PRIVATE));
print_r(array_map(fn($m) => $m->class . '::' . $m->name, $c->getMethods()));
print_r(array_map(fn($m) => $m->name, $c->getMethods(\ReflectionMethod::IS_STATIC | \ReflectionMethod::IS_PRIVATE)));
print_r(array_map(fn($p) => $p->class . '::' . $p->name, $c->getProperties()));
print_r($c->getStaticProperties());
print_r($c->getDefaultProperties());
yes($c->hasMethod('TM'), $c->hasMethod('nope'), $c->hasProperty('own'), $c->hasProperty('x'), $c->hasConstant('C'), $c->isSubclassOf('N\A'),
    $c->isSubclassOf(B::class), $c->isSubclassOf('countable'), $c->implementsInterface('N\I'), $c->isInstance(new B));
var_dump($c->getStaticPropertyValue('s'), $c->getStaticPropertyValue('none', 'default'));
$c->setStaticPropertyValue('s', 6);
var_dump(A::$s, $c->getConstant('D'), $c->getConstant('none'));
var_dump($c->newInstance(7)->x, $c->newInstance()->x, $c->newInstanceArgs(['x' => 8])->x, isset($c->newInstanceWithoutConstructor()->x));
$o = new \stdClass;
$o->dynamic = 1;
$r = new \ReflectionObject($o);
yes($r->hasProperty('dynamic'), $r->getProperty('dynamic')->isDefault(), count($r->getProperties()));
echo $r;
foreach ([
    fn() => new \ReflectionClass('none'), fn() => $c->getMethod('none'), fn() => $c->getProperty('own'), fn() => $c->getStaticPropertyValue('none'),
    fn() => $c->setStaticPropertyValue('none', 1), fn() => $c->implementsInterface(A::class), fn() => $c->isSubclassOf('none'),
    fn() => (new \ReflectionClass(A::class))->newInstance(), fn() => (new \ReflectionClass(I::class))->newInstanceWithoutConstructor(),
    fn() => (new \ReflectionClass('stdClass'))->newInstance(1), fn() => clone $c, fn() => new \ReflectionEnum(B::class),
] as $try) {
    try {
        $try();
        echo "no error\n";
    } catch (\Throwable $e) {
        echo get_class($e), ' ', $e->getCode(), ': ', $e->getMessage(), "\n";
    }
}
--EXPECT--
N\I|I|N 1 0 0 1 0 0 0 0 0 1 0 0 1 0
N\T|T|N 0 1 0 0 0 0 0 0 0 1 0 0 1 0
N\A|A|N 0 0 0 1 0 0 0 0 0 1 0 0 1 64
N\B|B|N 0 0 0 0 1 0 1 0 0 1 0 1 1 32
N\E|E|N 0 0 1 0 1 0 0 0 0 1 0 0 1 32
N\RO|RO|N 0 0 0 0 0 1 1 1 0 1 0 0 1 65536
Closure|Closure| 0 0 0 0 1 0 0 1 1 0 0 0 0 32
ArrayAccess|ArrayAccess| 1 0 0 1 0 0 0 0 1 0 0 0 0 0
Exception|Exception| 0 0 0 0 0 0 1 0 1 0 0 0 0 0
string(10) "/** Doc */"
int(7)
int(19)
bool(true)
string(3) "N\A"
bool(false)
Array
(
    [0] => N\I
    [1] => Countable
    [2] => IteratorAggregate
    [3] => Traversable
)
Array
(
    [0] => N\T
)
Array
(
    [aliased] => N\T::tm
)
Array
(
    [0] => N\I
    [1] => Countable
    [2] => IteratorAggregate
    [3] => Traversable
)
Array
(
    [D] => 2
    [P] => p
    [Q] => Array
        (
        )

    [C] => 1
)
Array
(
    [Q] => Array
        (
        )

)
Array
(
    [0] => N\B::__construct
    [1] => N\B::f
    [2] => N\B::g
    [3] => N\B::count
    [4] => N\B::getIterator
    [5] => N\B::__clone
    [6] => N\B::aliased
    [7] => N\B::tm
    [8] => N\B::ts
)
Array
(
    [0] => __clone
    [1] => ts
)
Array
(
    [0] => N\B::typed
    [1] => N\B::r
    [2] => N\B::x
    [3] => N\A::s
    [4] => N\A::u
    [5] => N\B::t
)
Array
(
    [s] => 5
)
Array
(
    [s] => 5
    [x] => 
    [t] => 1
)
1 0 0 1 1 1 0 1 1 1
int(5)
string(7) "default"
int(6)
int(2)
bool(false)
int(7)
int(1)
int(8)
bool(false)
1 0 1
Object of class [ <internal:Core> class stdClass ] {

  - Constants [0] {
  }

  - Static properties [0] {
  }

  - Static methods [0] {
  }

  - Properties [0] {
  }

  - Dynamic properties [1] {
    Property [ <dynamic> public $dynamic ]
  }

  - Methods [0] {
  }
}
ReflectionException -1: Class "none" does not exist
ReflectionException 0: Method N\B::none() does not exist
ReflectionException 0: Property N\B::$own does not exist
ReflectionException 0: Property N\B::$none does not exist
ReflectionException 0: Class N\B does not have a property named none
ReflectionException 0: N\A is not an interface
ReflectionException 0: Class "none" does not exist
Error 0: Cannot instantiate abstract class N\A
Error 0: Cannot instantiate interface N\I
ReflectionException 0: Class stdClass does not have a constructor, so you cannot pass any constructor arguments
Error 0: Trying to clone an uncloneable object of class ReflectionClass
ReflectionException -1: Class "N\B" is not an enum
