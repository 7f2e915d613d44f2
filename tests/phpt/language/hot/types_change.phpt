--TEST--
Variables whose type changes in a hot loop
--FILE--
<?php
function overflow($n) {
    $x = PHP_INT_MAX - 100000;
    for ($i = 0; $i < $n; $i++) {
        $x = $x + 1;
        if ($i == 49980 || $i == 100000 || $i == 100020)
            var_dump($x);
    }
    return $x;
}
var_dump(overflow(200000));

function product($n) {
    $x = 1;
    for ($i = 1; $i <= $n; $i++) {
        $x *= 3;
        if ($x > 1 << 62)
            $x = 1;
        if ($i % 100000 == 0)
            $x = "7";
    }
    return $x;
}
var_dump(product(246900));

function kinds($n) {
    $sum = 0;
    for ($i = 0; $i < $n; $i++) {
        $add = 1;
        if ($i == 120000) $add = 0.5;
        if ($i == 140000) $add = "2";
        if ($i == 160000) $add = true;
        if ($i == 180000) $add = null;
        $sum += $add;
        $twice = $add * 2;
    }
    var_dump($sum, $twice);
}
kinds(200000);

function steps($n) {
    $up = PHP_INT_MAX - 45000;
    $down = PHP_INT_MIN + 45000;
    for ($i = 0; $i < $n; $i++) {
        $up++;
        --$down;
    }
    var_dump($up, $down);
}
steps(100000);

$undefined = 0;
for ($i = 0; $i < 100060; $i++) {
    if ($i == 100000) unset($undefined);
    $undefined = $undefined + 1;
}
var_dump($undefined);

try {
    for ($i = 0; $i < 120000; $i++) {
        $divisor = 110000 - $i;
        $rest = 100 % $divisor;
    }
} catch (DivisionByZeroError $error) {
    var_dump($i, $error->getMessage(), $error->getLine());
}

try {
    $value = 1;
    for ($i = 0; $i < 120000; $i++) {
        if ($i == 100000) $value = [];
        $value = $value + 1;
    }
} catch (TypeError $error) {
    var_dump($i, $error->getMessage());
}

for ($i = 0, $smaller = 0, $x = 0.0; $i < 120000; $i++) {
    if ($i == 100000) $x = NAN;
    if ($x < 1) $smaller++;
    if ($x >= 0) $smaller++;
    if (!($x == $x)) $smaller += 0.25;
}
var_dump($smaller);
--EXPECTF--
int(9223372036854725788)
float(9.223372036854776E+18)
float(9.223372036854776E+18)
float(9.223372036854776E+18)
int(31381059609)
float(199999.5)
int(2)
float(9.223372036854776E+18)
float(-9.223372036854776E+18)

Warning: Undefined variable $undefined in %stypes_change.php on line 55
int(60)
int(110000)
string(14) "Modulo by zero"
int(62)
int(100000)
string(38) "Unsupported operand types: array + int"
float(205000)
