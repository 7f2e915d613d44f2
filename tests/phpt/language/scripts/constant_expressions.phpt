--TEST--
Constant expressions: new, enums, class constants, operators, when they are evaluated
--FILE--
<?php
enum Suit: string {
    case Hearts = 'H' . self::SUFFIX;
    const SUFFIX = '!';
    const Best = self::Hearts;
}
class Point {
    public function __construct(public int $x = 0, public array $more = []) { echo "new Point($x)\n"; }
}
class A {
    const LIST = [1, 2, 'k' => [3, ...self::TAIL], ...self::NAMED];
    const TAIL = [8, 9];
    const NAMED = ['n' => 1];
    const ELEMENT = self::LIST['k'][1];
    const SUIT = Suit::Best;
    const NONE = null ?? 'coalesced';
    const MISSING = self::LIST['missing'] ?? 'absent';
    const TERNARY = PHP_INT_SIZE === 8 ? 'long' : 'short';
    const SHORT = 0 ?: 5;
    const CLASS_NAME = self::class . '/' . Point::class . '/' . __CLASS__;
    const MATHS = (1 + 2) * 3 ** 2 % 5 <=> 2;
    const LOGIC = !true || (false xor true) && ~0;
    const STRING = 'abc'[1];
    const SHIFT = 1 << 4 | 3 ^ 1;
    const HEREDOC = <<<X
        text
        X;
    public $property = self::ELEMENT + 1;
    public static $static = [self::TAIL, 'c' => \PHP_VERSION_ID >= 80200];
    public Suit $suit = Suit::Hearts;
}
foreach ((new ReflectionClass('A'))->getConstants() as $name => $value) {
    echo $name, ' = ', json_encode($value), "\n";
}
var_dump(new A, A::$static);

function f($p = new Point(1, more: ['a']), Point $q = new Point) { return $p; }
f();
f(1, 2 ? new Point(5) : 0);
function counted() { static $p = new Point(7); return $p; }
counted();
counted();
const GLOBAL_POINT = new Point(9);
var_dump(GLOBAL_POINT === GLOBAL_POINT, (GLOBAL_POINT)->x);
const SUIT_VALUE = Suit::Hearts;
var_dump(SUIT_VALUE->value);
define('LATE', strtoupper('late'));
class B { const L = LATE . \LATE; const U = UNDEFINED; const V = Missing::X; const W = A::NOPE; const D = 1 / 0; const M = 5 % 0; const S = 1 << -1; const ARR = [] + 1; const NEG = -[]; const OFF = null[1]; const UNDEF_KEY = [1][5]; const BAD = [[]  => 1]; }
foreach (['L', 'U', 'V', 'W', 'D', 'M', 'S', 'ARR', 'NEG', 'OFF', 'UNDEF_KEY', 'BAD'] as $name) {
    try {
        var_dump(constant("B::$name"));
    } catch (Error $error) {
        echo $name, ': ', $error::class, ': ', $error->getMessage(), "\n";
    }
}
class C { const X = self::Y; const Y = D::Z; }
class D { const Z = C::X; }
try { C::X; } catch (Error $error) { echo $error->getMessage(), "\n"; }
--EXPECTF--
Fatal error: Illegal offset type in %sconstant_expressions.php on line 48
