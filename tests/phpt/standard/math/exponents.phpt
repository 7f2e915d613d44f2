--TEST--
Powers and logarithms
--FILE--
<?php
$cases = [
    fn() => pow(2,10),
    fn() => pow(2,-1),
    fn() => pow(2,63),
    fn() => pow("3",2),
    fn() => pow(0,0),
    fn() => pow("a",1),
    fn() => pow([],1),
    fn() => sqrt(2),
    fn() => sqrt(-1),
    fn() => exp(1),
    fn() => log(0),
    fn() => log(8,2),
    fn() => log(100,10),
    fn() => log(8,1),
    fn() => log(8,0),
    fn() => log(-1),
    fn() => log10(1000),
    fn() => log1p(1e-10),
    fn() => expm1(1e-10),
    fn() => hypot(3,4),
    fn() => M_E,
    fn() => pi(),
];
foreach ($cases as $number => $case) {
    echo "-- $number\n";
    try {
        var_dump($case());
    } catch (Throwable $e) {
        echo get_class($e), ': ', $e->getMessage(), "\n";
    }
}
--EXPECT--
-- 0
int(1024)
-- 1
float(0.5)
-- 2
float(9.223372036854776E+18)
-- 3
int(9)
-- 4
int(1)
-- 5
TypeError: Unsupported operand types: string ** int
-- 6
TypeError: Unsupported operand types: array ** int
-- 7
float(1.4142135623730951)
-- 8
float(NAN)
-- 9
float(2.718281828459045)
-- 10
float(-INF)
-- 11
float(3)
-- 12
float(2)
-- 13
float(NAN)
-- 14
ValueError: log(): Argument #2 ($base) must be greater than 0
-- 15
float(NAN)
-- 16
float(3)
-- 17
float(9.999999999500001E-11)
-- 18
float(1.00000000005E-10)
-- 19
float(5)
-- 20
float(2.718281828459045)
-- 21
float(3.141592653589793)
