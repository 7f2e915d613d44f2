--TEST--
Variables whose type changes in a hot loop
--FILE--
<?php
function overflow($n) {
    $x = PHP_INT_MAX - 5000;
    for ($i = 0; $i < $n; $i++) {
        $x = $x + 1;
        if ($i == 4998 || $i == 5000 || $i == 5001)
            var_dump($x);
    }
    return $x;
}
var_dump(overflow(10000));

function product($n) {
    $x = 1;
    for ($i = 1; $i <= $n; $i++) {
        $x *= 3;
        if ($x > 1 << 62)
            $x = 1;
        if ($i % 5000 == 0)
            $x = "7";
    }
    return $x;
}
var_dump(product(12345));

function kinds($n) {
    $sum = 0;
    for ($i = 0; $i < $n; $i++) {
        $add = 1;
        if ($i == 6000) $add = 0.5;
        if ($i == 7000) $add = "2";
        if ($i == 8000) $add = true;
        if ($i == 9000) $add = null;
        $sum += $add;
        $twice = $add * 2;
    }
    var_dump($sum, $twice);
}
kinds(10000);

function steps($n) {
    $up = PHP_INT_MAX - 4500;
    $down = PHP_INT_MIN + 4500;
    for ($i = 0; $i < $n; $i++) {
        $up++;
        --$down;
    }
    var_dump($up, $down);
}
steps(5000);

$undefined = 0;
for ($i = 0; $i < 5003; $i++) {
    if ($i == 5000) unset($undefined);
    $undefined = $undefined + 1;
}
var_dump($undefined);

try {
    for ($i = 0; $i < 6000; $i++) {
        $divisor = 5500 - $i;
        $rest = 100 % $divisor;
    }
} catch (DivisionByZeroError $error) {
    var_dump($i, $error->getMessage(), $error->getLine());
}

try {
    $value = 1;
    for ($i = 0; $i < 6000; $i++) {
        if ($i == 5000) $value = [];
        $value = $value + 1;
    }
} catch (TypeError $error) {
    var_dump($i, $error->getMessage());
}

for ($i = 0, $smaller = 0, $x = 0.0; $i < 6000; $i++) {
    if ($i == 5000) $x = NAN;
    if ($x < 1) $smaller++;
    if ($x >= 0) $smaller++;
    if (!($x == $x)) $smaller += 0.25;
}
var_dump($smaller);
--EXPECTF--
int(9223372036854775806)
float(9.223372036854776E+18)
float(9.223372036854776E+18)
float(9.223372036854776E+18)
int(7625597484987)
float(9999.5)
int(2)
float(9.223372036854776E+18)
float(-9.223372036854776E+18)

Warning: Undefined variable $undefined in %stypes_change.php on line 55
int(3)
int(5500)
string(14) "Modulo by zero"
int(62)
int(5000)
string(38) "Unsupported operand types: array + int"
float(10250)
