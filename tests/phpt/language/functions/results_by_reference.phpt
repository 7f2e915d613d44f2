--TEST--
What a function returns by reference, or an assignment by reference makes, can be passed on by reference.
--FILE--
<?php
function &shared() { static $x = 1; return $x; }
function plain() { return 1; }
function add(&$x) { return ++$x; }
class C {
    private $list = [];
    function &list() { return $this->list; }
    static function &one() { static $y = 5; return $y; }
    function push(&$to, $what) { $to[] = $what; }
    function run() {
        $this->push($this->list(), 'a');
        $this->push($this->list(), 'b');
        return $this->list;
    }
}

var_dump(add(shared()), add(shared()), shared());
var_dump(add(C::one()), C::one());
print_r((new C)->run());
var_dump(add(x: shared()), shared());
var_dump(add(plain()));
$a = 1;
var_dump(add($b =& $a), $a, $b);
foreach ([fn() => add($b = $a), fn() => add($b += 1), fn() => add(1), fn() => add($a ?: 2)] as $try) {
    try {
        $try();
    } catch (Error $e) {
        echo $e->getMessage(), "\n";
    }
}

$take = function (&$x) { };
foreach ([fn() => $take([1, 2][0]), fn() => $take([1]->p), fn() => $take(PHP_VERSION[0])] as $try) {
    try {
        $try();
    } catch (Error $e) {
        echo $e->getMessage(), "\n";
    }
}
--EXPECTF--
int(2)
int(3)
int(3)
int(6)
int(6)
Array
(
    [0] => a
    [1] => b
)
int(4)
int(4)

Notice: Only variables should be passed by reference in %sresults_by_reference.php on line 21
int(2)
int(2)
int(2)
int(2)
add(): Argument #1 ($x) cannot be passed by reference
add(): Argument #1 ($x) cannot be passed by reference
add(): Argument #1 ($x) cannot be passed by reference
add(): Argument #1 ($x) cannot be passed by reference
Cannot use temporary expression in write context
Cannot use temporary expression in write context
Cannot use temporary expression in write context
