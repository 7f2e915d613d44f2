--TEST--
Constants of traits: in classes, enums and traits that use them, visibility, self, what is refused
--FILE--
<?php
trait Sizes {
    public const SMALL = 1;
    protected const MEDIUM = self::SMALL * 2;
    private const LARGE = self::MEDIUM + self::SMALL;
    final const HUGE = [self::LARGE => __CLASS__ . '/' . self::class . '/' . __TRAIT__];
    public const LATE = PHP_VERSION_ID > 1 ? 'late' : 0;
    static function all() { return [self::SMALL, static::MEDIUM, self::LARGE, self::HUGE, self::LATE]; }
}
trait Again { public const SMALL = 1; use Sizes; }
class Shirt { use Sizes; }
class Shoe extends Shirt { const SMALL = 36; const MEDIUM = 40; }
class Both { use Sizes, Again; }
class Own { use Sizes; public const SMALL = 1; }
enum E { use Sizes; case One; const Two = self::SMALL + 1; }
foreach (['Shirt', 'Shoe', 'Both', 'Own', 'E'] as $class) echo $class, ': ', json_encode($class::all()), "\n";
var_dump(Shirt::HUGE, E::Two);
foreach (['Sizes::SMALL', 'Shirt::MEDIUM', 'Shirt::LARGE', 'Shoe::LARGE', 'Sizes::class', 'E::LARGE', 'constant("Sizes::SMALL")', 'constant("Shirt::SMALL")', 'defined("Sizes::SMALL")', 'defined("Shirt::LARGE")', 'constant("Shirt::class")'] as $code) {
    try { echo "$code = "; var_dump(eval("return $code;")); } catch (Error $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; }
}
foreach ((new ReflectionClass('Shoe'))->getReflectionConstants() as $c) echo $c->class, '::', $c->name, ' ', implode(' ', Reflection::getModifierNames($c->getModifiers())), "\n";
--EXPECT--
Shirt: [1,2,3,{"3":"Shirt\/Shirt\/Sizes"},"late"]
Shoe: [1,40,3,{"3":"Shirt\/Shirt\/Sizes"},"late"]
Both: [1,2,3,{"3":"Both\/Both\/Sizes"},"late"]
Own: [1,2,3,{"3":"Own\/Own\/Sizes"},"late"]
E: [1,2,3,{"3":"E\/E\/Sizes"},"late"]
array(1) {
  [3]=>
  string(17) "Shirt/Shirt/Sizes"
}
int(2)
Sizes::SMALL = Error: Cannot access trait constant Sizes::SMALL directly
Shirt::MEDIUM = Error: Cannot access protected constant Shirt::MEDIUM
Shirt::LARGE = Error: Cannot access private constant Shirt::LARGE
Shoe::LARGE = Error: Undefined constant Shoe::LARGE
Sizes::class = string(5) "Sizes"
E::LARGE = Error: Cannot access private constant E::LARGE
constant("Sizes::SMALL") = Error: Cannot access trait constant Sizes::SMALL directly
constant("Shirt::SMALL") = int(1)
defined("Sizes::SMALL") = bool(false)
defined("Shirt::LARGE") = bool(false)
constant("Shirt::class") = Error: Undefined constant Shirt::class
Shoe::SMALL public
Shoe::MEDIUM public
Shirt::HUGE final public
Shirt::LATE public
