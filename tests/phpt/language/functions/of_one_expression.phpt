--TEST--
Functions of one expression: getters, constants, counts, and what they give when they cannot
--FILE--
<?php
class Gone { public function __construct(public string $name) {} public function __destruct() { echo "gone {$this->name}\n"; } }
class Box {
    public int $typed; public $held = 5; private $hidden = 'h'; public ?Gone $gone = null;
    public function typed() { return $this->typed; }
    public function held() { return $this->held; }
    public function hidden(): string { return $this->hidden; }
    public function absent() { return $this->absent; }
    public function gone() { return $this->gone; }
    public static function fixed() { return 'fixed'; }
    public function amount(): int { return count($this->held); }
}
class Magic extends Box { public function __get($name) { return "magic $name"; } }
function same($value) { return $value; }
function nothing($value) {}
function size(array $list): int { return count($list); }
function length(string $text): string { return strlen($text); }
function wide(int|string $value): float { return $value; }
function isList($x): bool { return is_array($x); }
function fallback($a, $b = 2) { return $b; }

echo "1\n"; same(new Gone('a')); echo "2\n";
$kept = same(new Gone('b')); echo "3\n"; $kept = null; echo "4\n";
nothing(new Gone('c')); echo "5\n";
var_dump(same(new Gone('d'))->name); echo "6\n";
$box = new Box;
try { $box->typed(); } catch (Error $e) { echo $e->getMessage(), ' ', $e->getLine(), "\n", $e->getTraceAsString(), "\n"; }
$box->typed = 7; var_dump($box->typed(), $box->held(), $box->hidden(), $box->absent());
var_dump((new Magic)->absent(), (new Magic)->held());
$box->gone = new Gone('e');
$g = $box->gone(); $box->gone = null; echo "7\n"; unset($g); echo "8\n";
$temp = fn() => (function () { $b = new Box; $b->gone = new Gone('f'); return $b; })();
var_dump($temp()->gone()->name); echo "9\n";
$temp()->gone(); echo "10\n";
var_dump(Box::fixed(), size([1, 2]), length('abc'), wide('12'), wide(3), isList([]), isList(1), fallback(1), fallback(1, 3));
foreach ([fn() => size('x'), fn() => wide([]), fn() => wide('x'), fn() => same(), fn() => length(), fn() => $box->amount(), fn() => size([], 1), fn() => same(1, 2)] as $f) {
    try { var_dump($f()); } catch (Error $e) { echo get_class($e), ': ', $e->getMessage(), ' ', $e->getLine(), "\n", preg_replace('/\(\d+\)/', '', $e->getTraceAsString()), "\n"; }
}
$a = [1]; $r = &$a; $b = same($a); $b[] = 2; var_dump(count($a), count($b), same($undefined));
function &ref(array &$x) { return $x; }
$y = &ref($a); $y[] = 9; var_dump(count($a));
for ($i = 0; $i < 3; $i++) { $list = same([$i]); $list[] = 1; echo count(same([$i])), size($list); }
echo "\nend\n";
--EXPECTF--
1
gone a
2
3
gone b
4
gone c
5
gone d
string(1) "d"
6
Typed property Box::$typed must not be accessed before initialization 5
#0 %s(27): Box->typed()
#1 {main}

Warning: Undefined property: Box::$absent in %s on line 8
int(7)
int(5)
string(1) "h"
NULL
string(12) "magic absent"
int(5)
7
gone e
8
gone f
string(1) "f"
9
gone f
10
string(5) "fixed"
int(2)
string(1) "3"
float(12)
float(3)
bool(true)
bool(false)
int(2)
int(3)
TypeError: size(): Argument #1 ($list) must be of type array, string given, called in %s on line 36 16
#0 %s: size('x')
#1 %s: {closure}()
#2 {main}
TypeError: wide(): Argument #1 ($value) must be of type string|int, array given, called in %s on line 36 18
#0 %s: wide(Array)
#1 %s: {closure}()
#2 {main}
TypeError: wide(): Return value must be of type float, string returned 18
#0 %s: wide('x')
#1 %s: {closure}()
#2 {main}
ArgumentCountError: Too few arguments to function same(), 0 passed in %s on line 36 and exactly 1 expected 14
#0 %s: same()
#1 %s: {closure}()
#2 {main}
ArgumentCountError: Too few arguments to function length(), 0 passed in %s on line 36 and exactly 1 expected 17
#0 %s: length()
#1 %s: {closure}()
#2 {main}
TypeError: count(): Argument #1 ($value) must be of type Countable|array, int given 11
#0 %s: Box->amount()
#1 %s: {closure}()
#2 {main}
int(0)
int(1)

Warning: Undefined variable $undefined in %s on line 39
int(1)
int(2)
NULL
int(2)
121212
end
