--TEST--
Enums with interfaces, traits, constants and magic methods; from() and tryFrom() with every argument; what enums refuse
--FILE--
<?php
interface HasColor { const DEFAULT = 'Red'; public function color(): string; static function pick(int $i): self; }
trait Shown { public function show() { return static::class . '::' . $this->name . '=' . ($this->value ?? '-'); } }
enum Suit: string implements HasColor, JsonSerializable {
    use Shown;
    case Hearts = 'h'; case Spades = 's' . self::SUFFIX; case Clubs = "c" . PHP_INT_SIZE;
    const SUFFIX = 'x'; const Wild = self::Spades; private const TABLE = [self::Hearts->name => 1];
    public function color(): string { return match (true) { $this === self::Hearts => self::DEFAULT, default => 'Black' }; }
    static function pick(int $i): self { return self::cases()[$i]; }
    public static function __callStatic($n, $a) { return "static $n"; }
    public function __call($n, $a) { return "call $n on $this->name"; }
    public function __invoke($x) { return $this->value . $x; }
    function jsonSerialize(): mixed { return 'J'; }
    static function table() { return self::TABLE; }
}
enum Level: int { case Low = 1; case High = 10; case Neg = -5; const MAX = self::High; }
enum Nothing {}
echo Suit::pick(1)->show(), Suit::Hearts->color(), Suit::Wild->color(), Suit::foo(), Suit::Hearts->bar(), (Suit::Clubs)('!'), Suit::DEFAULT, "\n";
var_dump(Suit::table(), Suit::tryFrom('sx'), Suit::tryFrom('zz'), Level::from('10'), Level::tryFrom('1'), Level::from(-5), Level::tryFrom(true), Level::from(10.0), Nothing::cases());
foreach ([fn() => Level::from('1x'), fn() => Level::from(1.5), fn() => Level::from(7), fn() => Level::tryFrom('abc'), fn() => Level::from(null), fn() => Suit::from(1), fn() => Suit::from([]), fn() => Level::from(), fn() => Level::tryFrom(1, 2),
    fn() => Nothing::from(1), fn() => [Level::Low => 1], fn() => Level::Low < Level::High, fn() => Level::Low == 1, fn() => (string) Level::Low, fn() => (int) Level::Low, fn() => (array) Level::Low, fn() => Level::Low <=> Level::Neg, fn() => unserialize(serialize([Level::Low, Level::Low])), fn() => unserialize('E:9:"Level:Foo";'), fn() => var_export(Level::Low, true), fn() => Level::Low instanceof UnitEnum, fn() => is_callable(Suit::Hearts), fn() => clone Level::Low, fn() => (new ReflectionClass('Level'))->newInstanceWithoutConstructor(), fn() => constant('Level::Low'), fn() => defined('Level::Low'), fn() => Level::Low->nope, fn() => isset(Level::Low->name, Level::Low->value), fn() => isset(Level::Low->zip), fn() => json_encode([Suit::Hearts, Level::High]), fn() => Level::Low->name, fn() => match (Level::from(1)) { Level::High => 'h' }, fn() => in_array(Level::Low, Level::cases(), true), fn() => array_column(Level::cases(), 'value', 'name'), fn() => enum_exists('level'), fn() => enum_exists('Level', false) && !enum_exists('HasColor'), fn() => (function (Level $l = Level::High) { return $l; })(), fn() => Level::Low?->name, fn() => gettype(Level::Low) . get_debug_type(Level::Low), fn() => Level::Low ? 1 : 0, fn() => empty(Level::Low), fn() => settype($GLOBALS['zz'], 'int'), fn() => print_r(Level::Low, true), fn() => debug_zval_refcount(1)] as $i => $f) {
    try { echo "$i: "; var_dump($f()); } catch (Throwable $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; }
}
foreach ((new ReflectionEnum('Level'))->getCases() as $c) echo $c->name, '=', $c->getBackingValue(), ' ';
$r = new ReflectionEnum('Suit');
echo $r->getBackingType(), json_encode($r->getInterfaceNames()), json_encode(array_keys($r->getConstants())), "\n";
const X = Level::High;
class Holder { public function __construct(public readonly Level $l = Level::Low, public array $a = [X->value ?? 0]) {} const C = Level::Neg; }
var_dump(new Holder, Holder::C);
$w = new WeakMap; $w[Level::Low] = 'low'; var_dump(count($w), $w[Level::Low]);
--EXPECTF--
Suit::Spades=sxRedBlackstatic foocall bar on Heartsc8!Red
array(1) {
  ["Hearts"]=>
  int(1)
}
enum(Suit::Spades)
NULL
enum(Level::High)
enum(Level::Low)
enum(Level::Neg)
enum(Level::Low)
enum(Level::High)
array(0) {
}
0: TypeError: Level::from(): Argument #1 ($value) must be of type int, string given
1: 
Deprecated: Implicit conversion from float 1.5 to int loses precision in %s on line 20
enum(Level::Low)
2: ValueError: 7 is not a valid backing value for enum Level
3: TypeError: Level::tryFrom(): Argument #1 ($value) must be of type int, string given
4: 
Deprecated: Level::from(): Passing null to parameter #1 ($value) of type string|int is deprecated in %s on line 20
ValueError: 0 is not a valid backing value for enum Level
5: ValueError: "1" is not a valid backing value for enum Suit
6: TypeError: Suit::from(): Argument #1 ($value) must be of type string|int, array given
7: ArgumentCountError: Level::from() expects exactly 1 argument, 0 given
8: ArgumentCountError: Level::tryFrom() expects exactly 1 argument, 2 given
9: Error: Call to undefined method Nothing::from()
10: TypeError: Illegal offset type
11: bool(false)
12: bool(false)
13: Error: Object of class Level could not be converted to string
14: 
Warning: Object of class Level could not be converted to int in %s on line 21
int(1)
15: array(2) {
  ["name"]=>
  string(3) "Low"
  ["value"]=>
  int(1)
}
16: int(1)
17: array(2) {
  [0]=>
  enum(Level::Low)
  [1]=>
  enum(Level::Low)
}
18: 
Warning: unserialize(): Undefined constant Level::Foo in %s on line 21

Notice: unserialize(): Error at offset 16 of 16 bytes in %s on line 21
bool(false)
19: string(11) "\Level::Low"
20: bool(true)
21: bool(true)
22: Error: Trying to clone an uncloneable object of class Level
23: Error: Cannot instantiate enum Level
24: enum(Level::Low)
25: bool(true)
26: 
Warning: Undefined property: Level::$nope in %s on line 21
NULL
27: bool(true)
28: bool(false)
29: string(8) "["J",10]"
30: string(3) "Low"
31: UnhandledMatchError: Unhandled match case of type Level
32: bool(true)
33: array(3) {
  ["Low"]=>
  int(1)
  ["High"]=>
  int(10)
  ["Neg"]=>
  int(-5)
}
34: bool(true)
35: bool(true)
36: enum(Level::High)
37: string(3) "Low"
38: string(11) "objectLevel"
39: int(1)
40: bool(false)
41: bool(true)
42: string(54) "Level Enum:int
(
    [name] => Low
    [value] => 1
)
"
43: Error: Call to undefined function debug_zval_refcount()
Low=1 High=10 Neg=-5 string["HasColor","JsonSerializable","UnitEnum","BackedEnum"]["Hearts","Spades","Clubs","SUFFIX","Wild","TABLE","DEFAULT"]
object(Holder)#48 (2) {
  ["l"]=>
  enum(Level::Low)
  ["a"]=>
  array(1) {
    [0]=>
    int(10)
  }
}
enum(Level::Neg)
int(1)
string(3) "low"
