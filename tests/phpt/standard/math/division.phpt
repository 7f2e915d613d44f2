--TEST--
intdiv(), fdiv(), fmod()
--FILE--
<?php
$cases = [
    fn() => intdiv(7,-2),
    fn() => intdiv(1,0),
    fn() => intdiv(PHP_INT_MIN,-1),
    fn() => fdiv(1,0),
    fn() => fdiv(-1,0),
    fn() => fdiv(0,0),
    fn() => fmod(7.5,2),
    fn() => fmod(-7.5,2),
    fn() => fmod(5,0),
    fn() => is_nan(NAN),
    fn() => is_finite(INF),
    fn() => is_infinite(-INF),
    fn() => intdiv(1.5,1),
    fn() => intdiv("7","2"),
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
int(-3)
-- 1
DivisionByZeroError: Division by zero
-- 2
ArithmeticError: Division of PHP_INT_MIN by -1 is not an integer
-- 3
float(INF)
-- 4
float(-INF)
-- 5
float(NAN)
-- 6
float(1.5)
-- 7
float(-1.5)
-- 8
float(NAN)
-- 9
bool(true)
-- 10
bool(false)
-- 11
bool(true)
-- 12

Deprecated: Implicit conversion from float 1.5 to int loses precision in %s on line %d
int(1)
-- 13
int(3)
