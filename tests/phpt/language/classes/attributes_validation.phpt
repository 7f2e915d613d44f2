--TEST--
Attributes: targets, repetition, flags and what newInstance() says about them
--FILE--
<?php
#[Attribute(Attribute::TARGET_CLASS | Attribute::TARGET_METHOD)] class OnClass { function __construct(public $a = null, public $b = null) {} }
#[Attribute(Attribute::TARGET_ALL | Attribute::IS_REPEATABLE)] class Many { public $all; function __construct(...$all) { $this->all = $all; } }
#[Attribute] class Plain {}
class None {}
#[Attribute] abstract class Abstract_ {}
#[Attribute] interface OnInterface {}
#[Attribute] class Hidden { private function __construct() {} }
#[Attribute("text")] class BadFlags {}
#[Attribute(1 << 20)] class LargeFlags {}
#[Attribute(Missing::X)] class MissingFlags {}
#[Attribute] enum AnEnum {}
#[OnClass(1, b: 2), Many('x', k: self::K), Many(new None), Plain(1), None, Missing_(5), Abstract_, OnInterface, Hidden, BadFlags, LargeFlags, MissingFlags, AnEnum, Plain(a: UNDEFINED)]
class Subject { const K = [PHP_VERSION_ID > 80000]; #[OnClass] public $p; #[OnClass, OnClass] function m(#[OnClass] $x) {} #[Many] #[Many(2)] const C = 1; }
#[OnClass] function f(#[Many] #[SensitiveParameter] $a) {}
$reflectors = [new ReflectionClass('Subject'), new ReflectionProperty('Subject', 'p'), new ReflectionMethod('Subject', 'm'), new ReflectionParameter(['Subject', 'm'], 0), new ReflectionClassConstant('Subject', 'C'), new ReflectionFunction('f'), new ReflectionParameter('f', 0), new ReflectionFunction(#[OnClass, Many] fn() => 1), new ReflectionObject(new #[Plain, Plain] class {})];
foreach ($reflectors as $reflector) {
    foreach ($reflector->getAttributes() as $attribute) {
        echo $attribute->getName(), ' ', $attribute->getTarget(), ' ', json_encode($attribute->isRepeated()), ' ';
        try { echo json_encode($attribute->getArguments()), ' '; } catch (Error $e) { echo $e->getMessage(), ' '; }
        try { echo json_encode($attribute->newInstance()), "\n"; } catch (Error $e) { echo $e::class, ': ', $e->getMessage(), "\n"; }
    }
}
var_dump(count($reflectors[0]->getAttributes('many')), count($reflectors[0]->getAttributes('Countable', ReflectionAttribute::IS_INSTANCEOF)));
foreach ([['Nowhere', ReflectionAttribute::IS_INSTANCEOF], ['Many', 5]] as $arguments) {
    try { $reflectors[0]->getAttributes(...$arguments); } catch (Error $e) { echo $e->getMessage(), "\n"; }
}
--EXPECTF--
OnClass 1 false {"0":1,"b":2} {"a":1,"b":2}
Many 1 true {"0":"x","k":[true]} {"all":{"0":"x","k":[true]}}
Many 1 true [{}] {"all":[{}]}
Plain 1 true [1] Error: Attribute "Plain" must not be repeated
None 1 false [] Error: Attempting to use non-attribute class "None" as attribute
Missing_ 1 false [5] Error: Attribute class "Missing_" not found
Abstract_ 1 false [] Error: Cannot instantiate abstract class Abstract_
OnInterface 1 false [] Error: Cannot instantiate interface OnInterface
Hidden 1 false [] Error: Attribute constructor of class Hidden must be public
BadFlags 1 false [] Error: Attribute::__construct(): Argument #1 ($flags) must be of type int, string given
LargeFlags 1 false [] Error: Invalid attribute flags specified
MissingFlags 1 false [] Error: Class "Missing" not found
AnEnum 1 false [] Error: Cannot instantiate enum AnEnum
Plain 1 true Undefined constant "UNDEFINED" Error: Attribute "Plain" must not be repeated
OnClass 8 false [] Error: Attribute "OnClass" cannot target property (allowed targets: class, method)
OnClass 4 true [] Error: Attribute "OnClass" must not be repeated
OnClass 4 true [] Error: Attribute "OnClass" must not be repeated
OnClass 32 false [] Error: Attribute "OnClass" cannot target parameter (allowed targets: class, method)
Many 16 true [] {"all":[]}
Many 16 true [2] {"all":[2]}
OnClass 2 false [] Error: Attribute "OnClass" cannot target function (allowed targets: class, method)
Many 32 false [] {"all":[]}
SensitiveParameter 32 false [] {}
OnClass 2 false [] Error: Attribute "OnClass" cannot target function (allowed targets: class, method)
Many 2 false [] {"all":[]}
Plain 1 true [] Error: Attribute "Plain" must not be repeated
Plain 1 true [] Error: Attribute "Plain" must not be repeated
int(2)
int(0)
Class "Nowhere" not found
ReflectionClass::getAttributes(): Argument #2 ($flags) must be a valid attribute filter flag
