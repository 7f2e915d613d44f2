--TEST--
Constants of classes and interfaces: visibility, final ones, overriding, late static binding
--FILE--
<?php
interface Limits { const LOW = 1; public const HIGH = self::LOW + 9; }
interface Named extends Limits { const NAMES = ['low' => self::LOW, 'high' => self::HIGH]; }
class Base implements Named {
    final public const FIXED = 'fixed';
    const LOW = 2;
    private const HIDDEN = 'base';
    protected const SEEN = 'base';
    static function all() { return [static::LOW, self::HIGH, static::FIXED, self::HIDDEN, static::SEEN, self::NAMES['high']]; }
}
class Derived extends Base {
    const LOW = 3;
    const HIDDEN = 'derived';
    public const SEEN = 'derived';
}
echo json_encode([Base::all(), Derived::all(), Derived::HIDDEN, Limits::LOW, Named::HIGH, Derived::NAMES]), "\n";
foreach (['Base::HIDDEN', 'Base::SEEN', 'Base::NONE', 'Derived::SEEN', 'None::NONE'] as $name) {
    try {
        var_dump(defined($name), constant($name));
    } catch (Error $e) {
        echo $e->getMessage(), "\n";
    }
}
foreach ((new ReflectionClass('Derived'))->getReflectionConstants() as $constant) {
    echo implode(' ', Reflection::getModifierNames($constant->getModifiers())), ' ', $constant->class, '::', $constant->name, "\n";
}
?>
--EXPECTF--
[[2,10,"fixed","base","base",10],[3,10,"fixed","base","derived",10],"derived",1,10,{"low":1,"high":10}]
Cannot access private constant Base::HIDDEN
Cannot access protected constant Base::SEEN
Undefined constant Base::NONE
bool(true)
string(7) "derived"
Class "None" not found
public Derived::LOW
public Derived::HIDDEN
public Derived::SEEN
final public Base::FIXED
public Named::NAMES
public Limits::HIGH
