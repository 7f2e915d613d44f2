--TEST--
abs(), ceil(), floor(), round()
--FILE--
<?php
$cases = [
    fn() => abs(-5),
    fn() => abs(PHP_INT_MIN),
    fn() => abs(-1.5),
    fn() => abs("-3"),
    fn() => abs(null),
    fn() => abs("x"),
    fn() => ceil(4.1),
    fn() => ceil(-0.5),
    fn() => floor(-1.5),
    fn() => floor(5),
    fn() => round(2.5),
    fn() => round(-2.5),
    fn() => round(1.955,2),
    fn() => round(5.045,2),
    fn() => round(1234567.891,-3),
    fn() => round(1234567,-3),
    fn() => round(9.5,0,PHP_ROUND_HALF_EVEN),
    fn() => round(8.5,0,PHP_ROUND_HALF_ODD),
    fn() => round(1.45,1,PHP_ROUND_HALF_DOWN),
    fn() => round(NAN),
    fn() => round("abc"),
    fn() => round(PHP_INT_MAX),
];
foreach ($cases as $number => $case) {
    echo "-- $number\n";
    try {
        var_dump($case());
    } catch (Throwable $e) {
        echo get_class($e), ': ', $e->getMessage(), "\n";
    }
}
--EXPECTF--
-- 0
int(5)
-- 1
float(9.223372036854776E+18)
-- 2
float(1.5)
-- 3
int(3)
-- 4

Deprecated: abs(): Passing null to parameter #1 ($num) of type int|float is deprecated in %s on line %d
int(0)
-- 5
TypeError: abs(): Argument #1 ($num) must be of type int|float, string given
-- 6
float(5)
-- 7
float(-0)
-- 8
float(-2)
-- 9
float(5)
-- 10
float(3)
-- 11
float(-3)
-- 12
float(1.96)
-- 13
float(5.05)
-- 14
float(1235000)
-- 15
float(1235000)
-- 16
float(10)
-- 17
float(9)
-- 18
float(1.4)
-- 19
float(NAN)
-- 20
TypeError: round(): Argument #1 ($num) must be of type int|float, string given
-- 21
float(9.223372036854776E+18)
