--TEST--
Operators that do not care for the order of their operands, and name them in their own
--FILE--
<?php
function attempt(Closure $call)
{
    try {
        var_dump($call());
    } catch (TypeError $e) {
        echo $e->getMessage(), "\n";
    }
}
function show($value)
{
    echo 'shown ';
    return $value;
}
$array = [1];
$object = new stdClass;
$n = 3;
attempt(fn() => 2 * $array);
attempt(fn() => $array * 2);
attempt(fn() => 'x' * $array);
attempt(fn() => null | $object);
attempt(fn() => $object | null);
attempt(fn() => [] & $object);
attempt(fn() => 1.5 ^ $array);
attempt(fn() => 2 + $array);
attempt(fn() => 2 - $array);
attempt(fn() => [] * new stdClass);
attempt(fn() => show(2) * $array);
attempt(fn() => $array * show(2));
attempt(fn() => [] * show(null));
attempt(fn() => $object * $array);
attempt(fn() => $array ^ $object);
attempt(fn() => 2 * $n);
attempt(fn() => 6 & $n);
attempt(fn() => 4 | $n);
attempt(fn() => '6' ^ $n);
attempt(fn() => '5 apples' * $n);
attempt(fn() => $n++ * $n);
attempt(fn() => $n * $n++);
attempt(fn() => ($n = 5) * $n);
attempt(fn() => show(2) * $missing);
attempt(fn() => 2 * $missing);
for ($i = 0, $sum = 0; $i < 100000; $i++)
    $sum += (3 * $i) & (7 | $i) ^ 5;
var_dump($sum);
--EXPECTF--
Unsupported operand types: array * int
Unsupported operand types: array * int
Unsupported operand types: array * string
Unsupported operand types: stdClass | null
Unsupported operand types: stdClass | null
Unsupported operand types: stdClass & array
Unsupported operand types: array ^ float
Unsupported operand types: int + array
Unsupported operand types: int - array
Unsupported operand types: stdClass * array
shown Unsupported operand types: array * int
shown Unsupported operand types: array * int
shown Unsupported operand types: null * array
Unsupported operand types: stdClass * array
Unsupported operand types: array ^ stdClass
int(6)
int(2)
int(7)
int(5)

Warning: A non-numeric value encountered in %sexchanged_operands.php on line 37
int(15)
int(12)
int(12)
int(25)
shown 
Warning: Undefined variable $missing in %sexchanged_operands.php on line 41
int(0)

Warning: Undefined variable $missing in %sexchanged_operands.php on line 42
int(0)
int(3277794864)
