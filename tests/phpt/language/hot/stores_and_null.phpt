--TEST--
Stores of values in properties and comparisons with null in hot loops
--FILE--
<?php
// Stores of values that are no numbers, and comparisons with null, in loops that become generated code.
const N = 70000;
const LATE = 69990;

class Noted
{
    public function __construct(public $name) {}
    public function __destruct() { echo "~$this->name "; }
}
class Item
{
    public ?Item $next = null;
    public $any = 'text';
    public string $text = 's';
    public readonly array $fixed;
    private $hidden = 1;
    public function store($value, $other)
    {
        for ($i = 0; $i < N; $i++) {
            $this->any = $value;
            if ($i === LATE)
                $value = $other;
        }
        return $this->any;
    }
    public function fill($array) { for ($i = 0; $i < N; $i++) { if ($i === LATE) $this->fixed = $array; } return $this->fixed; }
}

function chain()
{
    $count = 0;
    for ($i = 0; $i < 20; $i++) {
        $first = null;
        for ($j = 0; $j < 4000; $j++) {
            $item = new Item;
            $item->next = $first;
            $first = $item;
        }
        while ($first !== null) {
            $first = $first->next;
            $count++;
        }
    }
    return $count;
}
echo chain(), "\n";

$item = new Item;
echo $item->store('one', 'two'), ' ', implode(',', $item->store([1], [2, 3])), ' ', count($item->fill([4])), "\n";
echo "-- what was stored dies when it is replaced\n";
$a = new Item;
$noted = new Noted('first');
for ($i = 0; $i < N; $i++) {
    $a->any = $noted;
    if ($i === LATE)
        $noted = new Noted('second');
    if ($i === LATE + 1)
        $noted = null;
}
echo gettype($a->any), "\n-- types\n";
$values = ['x', 5, 2.5, true, new Noted('to string')];
function texts($a, $values)
{
    $value = 'start';
    for ($i = 0; $i < N; $i++) {
        $a->text = $value;
        if ($i >= LATE && isset($values[$i - LATE])) {
            $value = $values[$i - LATE];
        }
    }
}
try {
    texts($a, $values);
} catch (TypeError $e) {
    echo $e->getMessage(), ' ';
    var_dump($a->text);
}
unset($e, $values);
echo "\n-- other receivers and scopes\n";
class Other { public $next = 'o'; public ?Item $any = null; private $hidden = 2; }
function receivers($list, $value)
{
    $failed = 0;
    for ($i = 0; $i < N; $i++) {
        $at = $list[$i < LATE ? 0 : $i % 3];
        try {
            $at->any = $value;
            if ($i > LATE + 3)
                $at->hidden = $value;
        } catch (Error $e) {
            $failed++;
        }
    }
    return $failed . ' ' . (isset($e) ? $e->getMessage() : '');
}
echo receivers([new Item, new Other, new stdClass], 'v'), "\n";
echo "-- null\n";
function nulls($value, $late)
{
    $null = $set = 0;
    for ($i = 0; $i < N; $i++) {
        if ($value === null)
            $null++;
        if ($value !== null && !($value === null))
            $set++;
        $flag = $value === null;
        if ($i === LATE)
            $value = &$late;
        if ($i === LATE + 4)
            unset($value);
        if ($i === LATE + 5)
            $value = 0.0;
    }
    return "$null $set " . var_export($flag, true);
}
set_error_handler(function ($number, $message) { echo "[$message] "; return true; });
echo nulls(null, 1), ' | ', nulls([], null), ' | ', nulls($a, false), "\n";
function undefined($a) { for ($i = 0; $i < N; $i++) { if ($i >= N - 1) unset($v); else $v = 'v'; $a->any = $v; $a->text = $v ?? 'none'; } return [$a->any, $a->text]; }
echo json_encode(undefined($a)), "\n";
function undefinedTyped($a) { $v = 'v'; for ($i = 0; $i < N; $i++) { if ($i >= N - 1) unset($v); $a->text = $v; } }
try { undefinedTyped($a); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
echo "end\n";
--EXPECT--
80000
two 2,3 1
-- what was stored dies when it is replaced
~first ~second NULL
-- types
Cannot assign Noted to property Item::$text of type string string(1) "1"
~to string 
-- other receivers and scopes
5 Cannot access private property Item::$hidden
-- null
[Undefined variable $value] [Undefined variable $value] [Undefined variable $value] 69992 8 false | [Undefined variable $value] [Undefined variable $value] [Undefined variable $value] 5 69995 false | [Undefined variable $value] [Undefined variable $value] [Undefined variable $value] 1 69999 false
[Undefined variable $v] [null,"none"]
[Undefined variable $v] Cannot assign null to property Item::$text of type string
end
