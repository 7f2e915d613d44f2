--TEST--
ReflectionFunction, ReflectionMethod, ReflectionParameter and types.
--FILE--
<?php
namespace N;
const K = 3;
interface I { function m(int $a); }
class P implements I { function m(int $a) { return $a + 1; } function n() { } protected function o($x) { return 'o' . $x; } static function s() { return static::class; } }
class C extends P {
    const V = 1;
    function __construct(private int|string $a = 5, protected ?self $b = null, ...$rest) { }
    function m(int $a, &$ref = [], $k = K, $cv = self::V, $cl = self::class, $neg = -1, \Countable&\Iterator ...$more) { static $count = 1, $list = [1]; return $a * 2; }
    function __destruct() { }
}
/** Doc of f */
function &f(array|callable|null $x, iterable $y = [], (\Countable&\Iterator)|null $z = null, mixed $w = 1.5): static|null { }
function gen() { yield 1; }

function show(\ReflectionFunctionAbstract $f) {
    foreach ($f->getParameters() as $p) {
        echo $p->getPosition(), ' ', $p->getName(), ' ', $p->getType() ?? '-', ' ', $p->getType() ? get_class($p->getType()) : '', ' ',
            implode(array_map('intval', [$p->isOptional(), $p->isDefaultValueAvailable(), $p->isPassedByReference(), $p->canBePassedByValue(), $p->isVariadic(),
                $p->allowsNull(), $p->isPromoted(), $p->hasType()]));
        if ($p->isDefaultValueAvailable())
            echo ' = ', json_encode($p->getDefaultValue()), ' ', json_encode($p->isDefaultValueConstant()), ' ', $p->getDefaultValueConstantName();
        echo "\n";
    }
}

show(new \ReflectionMethod('N\C', '__construct'));
show($m = new \ReflectionMethod('N\C::m'));
show($f = new \ReflectionFunction('N\f'));
show(new \ReflectionFunction('array_slice'));
show(new \ReflectionFunction('array_push'));
var_dump($f->getDocComment(), $f->returnsReference(), $f->getNumberOfParameters(), $f->getNumberOfRequiredParameters(), $f->getShortName(),
    $f->getNamespaceName(), $f->inNamespace(), $f->isUserDefined(), $f->isInternal(), $f->isVariadic(), $f->isGenerator(), $f->isClosure());
var_dump((new \ReflectionFunction('N\gen'))->isGenerator(), (string) $f->getReturnType(), $f->hasReturnType());
print_r($m->getStaticVariables());
foreach ($f->getParameters()[0]->getType()->getTypes() as $type)
    echo $type, ' ', (int) $type->isBuiltin(), "\n";
foreach ($f->getParameters()[2]->getType()->getTypes() as $type)
    echo $type, ' ', get_class($type), "\n";
var_dump($m->getPrototype()->class, (new \ReflectionMethod('N\P', 'n'))->hasPrototype(), $m->getDeclaringClass()->name,
    (new \ReflectionMethod('N\C', 'n'))->getDeclaringClass()->name, (new \ReflectionMethod('N\C', '__construct'))->isConstructor(),
    (new \ReflectionMethod('N\C', '__destruct'))->isDestructor());
$c = new C;
var_dump($m->invoke($c, 4), $m->invokeArgs($c, [5]), (new \ReflectionMethod('N\P', 'm'))->invoke($c, 1), (new \ReflectionMethod('N\P', 'o'))->invoke($c, 'x'),
    (new \ReflectionMethod('N\C', 's'))->invoke(null), (new \ReflectionMethod('N\P', 'o'))->getClosure($c)('y'));
$outer = 1;
$closure = function ($a) use ($outer, &$c) { static $s = 2; return $a + $outer; };
$r = new \ReflectionFunction($closure);
var_dump($r->isClosure(), $r->isAnonymous(), $r->getName(), $r->invoke(2), $r->invokeArgs(['a' => 3]), array_keys($r->getClosureUsedVariables()),
    array_keys($r->getStaticVariables()), $r->getClosure() === $closure, $r->getClosureThis(), $r->getClosureScopeClass()->name);
var_dump((new \ReflectionFunction('strlen'))->invoke('four'));
foreach ([
    fn() => new \ReflectionFunction('none'), fn() => new \ReflectionMethod('N\C', 'none'), fn() => new \ReflectionMethod('none'),
    fn() => new \ReflectionMethod($c), fn() => $m->invoke(new \stdClass), fn() => $m->invoke(null), fn() => (new \ReflectionMethod('N\I', 'm'))->invoke(null),
    fn() => new \ReflectionParameter('strlen', 3), fn() => new \ReflectionParameter('strlen', 'none'), fn() => new \ReflectionParameter(['N\C', 'none'], 0),
    fn() => (new \ReflectionParameter('strlen', 0))->getDefaultValue(), fn() => (new \ReflectionMethod('N\P', 'n'))->getPrototype(),
] as $try) {
    try {
        $try();
        echo "no error\n";
    } catch (\Throwable $e) {
        echo get_class($e), ' ', $e->getCode(), ': ', $e->getMessage(), "\n";
    }
}
--EXPECTF--
Fatal error: Cannot use "static" when no class scope is active in %sfunctions.php on line 13
