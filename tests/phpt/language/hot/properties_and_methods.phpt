--TEST--
Properties, static properties and methods in hot loops, also when what they hold changes late
--FILE--
<?php
// Loops of more passes than a loop takes to become generated code, in which what the code was made for changes towards the end.
const N = 70000;
const LATE = 69990;

class Box
{
    public $n = 0;
    public int $typed = 0;
    public ?float $float = 0.5;
    public array $list = [0, 0, 0];
    public readonly int $fixed;
    public $inner = null;
    public static $shared = 0;
    public static int $counted = 0;
    private $own = 1;

    public function __construct() { $this->fixed = 3; }

    public function bump() { for ($i = 0; $i < N; $i++) { $this->n++; $this->typed += 2; $this->float += 0.5; ++$this->list[$i % 3]; } }

    public function changing()
    {
        $seen = [];
        for ($i = 0; $i < N; $i++) {
            if ($i === LATE)
                $this->n = 'text';
            elseif ($i === LATE + 1)
                $this->n = null;
            elseif ($i === LATE + 2)
                unset($this->n);
            elseif ($i === LATE + 3)
                $this->n = &$other;
            elseif ($i === LATE + 4)
                $other = 40;
            $set = isset($this->n);
            $empty = empty($this->n);
            if ($i > LATE - 2)
                $seen[] = (int) $set . (int) $empty;
            if ($set && !$empty && $i > LATE + 3)
                $this->n += 1;
        }
        return implode(' ', $seen) . ' ' . $other;
    }

    public function overflow()
    {
        $this->typed = PHP_INT_MAX - LATE;
        try {
            for ($i = 0; $i < N; $i++)
                $this->typed++;
        } catch (TypeError $e) {
            return $i . ' ' . $e->getMessage();
        }
    }

    public function writeFixed()
    {
        try {
            for ($i = 0; $i < N; $i++) {
                $x = $this->fixed;
                if ($i > LATE)
                    $this->fixed = 4;
            }
        } catch (Error $e) {
            return $i . ' ' . $e->getMessage();
        }
    }

    public function statics()
    {
        for ($i = 0; $i < N; $i++) {
            self::$shared = self::$shared + 1;
            Box::$counted++;
            if (isset(self::$shared) && !empty(Box::$counted))
                static::$shared += 1;
            if ($i === LATE) {
                $other = 1000;
                self::$shared = &$other;
            }
        }
        return $other . ' ' . self::$shared . ' ' . self::$counted;
    }

    public function own() { return $this->own; }

    public static function named() { return static::class; }

    public function viaSelf() { return self::named(); }

    public static function twice($x) { return $x * 2; }
}

class Sub extends Box
{
    private $own = 2;
    public function own() { return parent::own() + $this->own; }
    public function __get($name) { return "magic $name"; }
    public function __isset($name) { return $name === 'inner'; }
}

class Noted
{
    public function __construct(private $name) {}
    public function __destruct() { echo "~{$this->name}\n"; }
    public function self() { return $this; }
    public function other() { return new Noted('other'); }
}

$box = new Box;
$box->bump();
echo "$box->n $box->typed $box->float ", implode(',', $box->list), "\n";
echo $box->changing(), "\n", $box->overflow(), "\n", $box->writeFixed(), "\n", $box->statics(), "\n";

echo "-- receivers of other classes\n";
$sum = 0;
$objects = [new Box, new Sub];
for ($i = 0; $i < N; $i++) {
    $at = $objects[$i > LATE ? 1 : 0];
    $sum += $at->own();
    $names = $at->viaSelf();
    $sum += Box::twice($i & 1);
    if ($i === LATE + 2)
        unset($at->inner);
    $inner = isset($at->inner);
}
var_dump($sum, $names, $inner, $at->inner);

echo "-- a chain of properties\n";
$chain = new Box;
$chain->inner = new Box;
$total = 0;
for ($i = 0; $i < N; $i++) {
    $chain->inner->n = $i;
    $total += $chain->inner->n;
    $chain->inner->list[1] = $chain->inner->list[1] + 1;
    if ($i === LATE)
        $chain->inner = new Sub;
    if ($i === LATE + 5)
        $copy = $chain->inner->list;
}
echo "$total {$chain->inner->list[1]} {$copy[1]}\n";

echo "-- what calls throw, and objects that nothing holds\n";
class Thrower
{
    public $calls = 0;
    public function at($i, $limit) { $this->calls++; if ($i >= $limit) throw new RuntimeException("at $i"); return $i; }
    public function replace(&$place) { $place = null; return 1; }
}
function loop($thrower)
{
    for ($i = 0; $i < N; $i++)
        $x = $thrower->at($i, LATE);
}
$thrower = new Thrower;
try {
    loop($thrower);
} catch (RuntimeException $e) {
    echo $e->getMessage(), ' ', $e->getTrace()[0]['function'], ' ', $e->getTrace()[1]['line'], " $thrower->calls\n";
}
for ($i = 0; $i < N; $i++) {
    $noted = null;
    if ($i >= N - 2)
        $noted = new Noted($i);
    else
        continue;
    $noted->self();
    $noted->other();
    echo "after\n";
}
try {
    for ($i = 0; $i < N; $i++) {
        if ($i === LATE)
            $thrower = null;
        $thrower->at(1, 2);
    }
} catch (Error $e) {
    echo $i, ' ', $e->getMessage(), "\n";
}
echo "end\n";
--EXPECT--
70000 140000 35000.5 23334,23333,23333
10 10 01 01 01 10 10 10 10 10 10 46
69990 Cannot increment property Box::$typed of type int past its maximal value
69991 Cannot modify readonly property Box::$fixed
1018 1018 70000
-- receivers of other classes
int(140018)
string(3) "Sub"
bool(true)
string(11) "magic inner"
-- a chain of properties
2449965000 9 5
-- what calls throw, and objects that nothing holds
at 69990 at 158 69991
~other
after
~69998
~other
after
69990 Call to a member function at() on null
end
~69999
