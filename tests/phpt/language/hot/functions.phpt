--TEST--
Hot functions
--FILE--
<?php
function fibonacci($n) {
    return $n < 2 ? $n : fibonacci($n - 1) + fibonacci($n - 2);
}
var_dump(fibonacci(24));

function ackermann($m, $n) {
    if ($m == 0) return $n + 1;
    if ($n == 0) return ackermann($m - 1, 1);
    return ackermann($m - 1, ackermann($m, $n - 1));
}
var_dump(ackermann(2, 90));

function add($a, $b) {
    return $a + $b;
}
for ($i = 0; $i < 40000; $i++)
    $sum = add($i, 1);
var_dump($sum, add(1.5, 2), add("3", 4), add(PHP_INT_MAX, 1), add([1], [2, 3]));
try {
    add([], 1);
} catch (TypeError $error) {
    echo $error->getMessage(), "\n";
}
try {
    add(1);
} catch (ArgumentCountError $error) {
    echo $error->getMessage(), "\n";
}

function typed(int $a, ?float $b = 2): int|string {
    if ($a > 39900)
        return "$a";
    return $a;
}
for ($i = 0; $i < 40000; $i++)
    $last = typed($i);
var_dump($last, typed("12"));
try {
    typed("x");
} catch (TypeError $error) {
    echo preg_replace('/, called.*/', '', $error->getMessage()), "\n";
}

function &reference(array &$list, $key) {
    return $list[$key];
}
$list = [1, 2];
for ($i = 0; $i < 40000; $i++)
    $copy = reference($list, 0) + 1;
$alias = &reference($list, 1);
$alias = 9;
var_dump($copy, $list);

function counter() {
    static $calls = 0;
    return ++$calls;
}
for ($i = 0; $i < 40000; $i++)
    counter();
var_dump(counter());

function first($object) {
    return $object;
}
class Temporary {
    public function __destruct() { echo "destroyed\n"; }
}
for ($i = 0; $i < 40000; $i++)
    first($i);
first(new Temporary);
echo "after\n";
$kept = first(new Temporary);
echo "kept\n";
unset($kept);

function defaults($a, $b = 10, ...$rest) {
    return $a + $b + count($rest);
}
for ($i = 0; $i < 40000; $i++)
    $sum = defaults($i) + defaults($i, 1) + defaults($i, 1, 2, 3);
var_dump($sum);
--EXPECTF--
int(46368)
int(183)
int(40000)
float(3.5)
int(7)
float(9.223372036854776E+18)
array(2) {
  [0]=>
  int(1)
  [1]=>
  int(3)
}
Unsupported operand types: array + int
Too few arguments to function add(), 1 passed in %sfunctions.php on line 26 and exactly 2 expected
string(5) "39999"
int(12)
typed(): Argument #1 ($a) must be of type int, string given
int(2)
array(2) {
  [0]=>
  int(1)
  [1]=>
  &int(9)
}
int(40001)
destroyed
after
kept
destroyed
int(120011)
