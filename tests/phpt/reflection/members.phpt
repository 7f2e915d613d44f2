--TEST--
ReflectionProperty, ReflectionClassConstant, ReflectionEnum, ReflectionReference.
--FILE--
<?php
class P { private $hidden = 'parent'; protected static $shared = 1; public $plain; }
class C extends P {
    /** Doc */
    public ?int $typed = 5;
    public string $unset;
    private $secret = [1];
    public readonly int $ro;
    static float $static = 1.5;
    final public const F = 1;
    /** Const */
    protected const G = 'g';
    function __construct(public int $promoted = 0) { }
}
enum Suit: string { case Hearts = 'H'; case Spades = 'S'; const Wild = self::Spades; }
enum Unit { case One; }

$c = new C(3);
foreach ((new ReflectionClass('C'))->getProperties() as $p) {
    echo $p, $p->class, ' ', implode(' ', Reflection::getModifierNames($p->getModifiers())), ' ',
        implode(array_map('intval', [$p->isPublic(), $p->isProtected(), $p->isPrivate(), $p->isStatic(), $p->isReadOnly(), $p->isDefault(), $p->isPromoted(),
            $p->hasType(), $p->hasDefaultValue(), $p->isInitialized($c)])),
        ' ', $p->getType(), ' ', json_encode($p->getDefaultValue()), ' ', json_encode($p->getDocComment()), "\n";
}

$secret = new ReflectionProperty('C', 'secret');
var_dump($secret->getValue($c));
$secret->setValue($c, 'changed');
var_dump($secret->getValue($c));
$hidden = new ReflectionProperty('P', 'hidden');
var_dump($hidden->getValue($c), $hidden->getDeclaringClass()->name);
$static = new ReflectionProperty('C', 'static');
$static->setValue(2);
var_dump(C::$static, $static->getValue());
$static->setValue(null, 3);
var_dump(C::$static);
foreach ([fn() => new ReflectionProperty('C', 'hidden'), fn() => new ReflectionProperty('None', 'x'), fn() => $secret->getValue(), fn() => $secret->getValue(new P),
    fn() => (new ReflectionProperty('C', 'unset'))->getValue($c), fn() => (new ReflectionProperty('C', 'typed'))->setValue($c, 'x'),
    fn() => new ReflectionClassConstant('C', 'none'), fn() => new ReflectionEnumUnitCase('Suit', 'Wild'), fn() => new ReflectionEnumBackedCase('Unit', 'One'),
    fn() => (new ReflectionEnum('Suit'))->getCase('None'), fn() => (new ReflectionEnum('Suit'))->getCase('Wild')] as $try) {
    try {
        $try();
        echo "no error\n";
    } catch (Throwable $e) {
        echo get_class($e), ': ', $e->getMessage(), "\n";
    }
}

foreach ((new ReflectionClass('C'))->getReflectionConstants() as $k)
    echo $k, $k->class, ' ', $k->name, ' ', json_encode($k->getValue()), ' ', $k->getModifiers(), ' ', (int) $k->isFinal(), (int) $k->isEnumCase(), ' ', json_encode($k->getDocComment()), "\n";
foreach (['Suit', 'Unit'] as $name) {
    $e = new ReflectionEnum($name);
    var_dump($e->isBacked(), (string) $e->getBackingType(), $e->hasCase('Wild'), $e->isFinal());
    foreach ($e->getCases() as $case)
        var_dump(get_class($case), $case->getName(), $case->getValue(), $case->getEnum()->name, $case instanceof ReflectionEnumBackedCase ? $case->getBackingValue() : null);
}

$x = 1;
$array = [&$x, &$x, 2];
$a = ReflectionReference::fromArrayElement($array, 0);
$b = ReflectionReference::fromArrayElement($array, 1);
var_dump($a->getId() === $b->getId(), strlen($a->getId()), ReflectionReference::fromArrayElement($array, 2));
try {
    ReflectionReference::fromArrayElement($array, 'none');
} catch (ReflectionException $e) {
    echo $e->getMessage(), "\n";
}
--EXPECT--
Property [ public ?int $typed = 5 ]
C public 1000010111 ?int 5 "\/** Doc *\/"
Property [ public string $unset ]
C public 1000010100 string null false
Property [ private $secret = [1] ]
C private 0010010011  [1] false
Property [ public readonly int $ro ]
C public readonly 1000110100 int null false
Property [ public static float $static = 1.5 ]
C public static 1001010111 float 1.5 false
Property [ public int $promoted ]
C public 1000011101 int null false
Property [ protected static $shared = 1 ]
P protected static 0101010011  1 false
Property [ public $plain = NULL ]
P public 1000010011  null false
array(1) {
  [0]=>
  int(1)
}
string(7) "changed"
string(6) "parent"
string(1) "P"
float(2)
float(2)
float(3)
ReflectionException: Property C::$hidden does not exist
ReflectionException: Class "None" does not exist
TypeError: ReflectionProperty::getValue(): Argument #1 ($object) must be provided for instance properties
ReflectionException: Given object is not an instance of the class this property was declared in
Error: Typed property C::$unset must not be accessed before initialization
TypeError: Cannot assign string to property C::$typed of type ?int
ReflectionException: Constant C::none does not exist
ReflectionException: Constant Suit::Wild is not a case
ReflectionException: Enum case Unit::One is not a backed case
ReflectionException: Case Suit::None does not exist
ReflectionException: Suit::Wild is not a case
Constant [ final public int F ] { 1 }
C F 1 33 10 false
Constant [ protected string G ] { g }
C G "g" 2 00 "\/** Const *\/"
bool(true)
string(6) "string"
bool(false)
bool(true)
string(24) "ReflectionEnumBackedCase"
string(6) "Hearts"
enum(Suit::Hearts)
string(4) "Suit"
string(1) "H"
string(24) "ReflectionEnumBackedCase"
string(6) "Spades"
enum(Suit::Spades)
string(4) "Suit"
string(1) "S"
bool(false)
string(0) ""
bool(false)
bool(true)
string(22) "ReflectionEnumUnitCase"
string(3) "One"
enum(Unit::One)
string(4) "Unit"
NULL
bool(true)
int(20)
NULL
Array key not found
