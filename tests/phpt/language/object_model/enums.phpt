--TEST--
Enums: cases, from, tryFrom, constants, methods, comparison
--FILE--
<?php
function attempt(callable $f): void
{
    try {
        var_dump($f());
    } catch (Throwable $e) {
        echo get_class($e), ': ', $e->getMessage(), "\n";
    }
}

enum Suit: string
{
    case Hearts = 'h';
    case Spades = 's';
    const Default = self::Hearts;

    static function any(): self { return self::Spades; }
    function label(): string { return strtoupper($this->name); }
}

enum Plain { case A; case B; }

enum Number: int
{
    case One = 1;
    case Two = 1 + 1;
    const X = 3;
    case Three = self::X;
}

attempt(fn() => Suit::Hearts);
attempt(fn() => Suit::from('h'));
attempt(fn() => Suit::tryFrom('zz'));
attempt(fn() => Suit::from('zz'));
attempt(fn() => Suit::Hearts->value . Suit::Hearts->name);
attempt(fn() => Suit::cases());
attempt(fn() => Plain::cases());
attempt(fn() => Plain::A === Plain::A);
attempt(fn() => Plain::A == Plain::B);
attempt(fn() => Plain::A < Plain::B);
attempt(fn() => [Plain::A instanceof UnitEnum, Plain::A instanceof BackedEnum, Suit::Hearts instanceof BackedEnum]);
attempt(fn() => Suit::Default);
attempt(fn() => Suit::any()->label());
attempt(fn() => Plain::C);
attempt(function () { $s = Suit::Hearts; $s->name = 'x'; });
attempt(fn() => Suit::from());
attempt(fn() => Plain::from('a'));
attempt(fn() => clone Plain::A);
attempt(fn() => Number::from('2'));
attempt(fn() => Number::from('abc'));
attempt(fn() => Number::from(3));
attempt(fn() => Number::tryFrom(9));
attempt(fn() => match (Plain::A) { Plain::B => 1 });
print_r(class_implements('Suit'));
--EXPECT--
enum(Suit::Hearts)
enum(Suit::Hearts)
NULL
ValueError: "zz" is not a valid backing value for enum Suit
string(7) "hHearts"
array(2) {
  [0]=>
  enum(Suit::Hearts)
  [1]=>
  enum(Suit::Spades)
}
array(2) {
  [0]=>
  enum(Plain::A)
  [1]=>
  enum(Plain::B)
}
bool(true)
bool(false)
bool(false)
array(3) {
  [0]=>
  bool(true)
  [1]=>
  bool(false)
  [2]=>
  bool(true)
}
enum(Suit::Hearts)
string(6) "SPADES"
Error: Undefined constant Plain::C
Error: Cannot modify readonly property Suit::$name
ArgumentCountError: Suit::from() expects exactly 1 argument, 0 given
Error: Call to undefined method Plain::from()
Error: Trying to clone an uncloneable object of class Plain
enum(Number::Two)
TypeError: Number::from(): Argument #1 ($value) must be of type int, string given
enum(Number::Three)
NULL
UnhandledMatchError: Unhandled match case of type Plain
Array
(
    [UnitEnum] => UnitEnum
    [BackedEnum] => BackedEnum
)
