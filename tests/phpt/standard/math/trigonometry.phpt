--TEST--
Angles
--FILE--
<?php
$cases = [
    fn() => sin(1),
    fn() => cos(1),
    fn() => tan(1),
    fn() => asin(2),
    fn() => acos(1),
    fn() => atan(1),
    fn() => atan2(1,-1),
    fn() => sinh(1),
    fn() => cosh(1),
    fn() => tanh(1),
    fn() => asinh(1),
    fn() => acosh(2),
    fn() => atanh(0.5),
    fn() => deg2rad(180),
    fn() => rad2deg(M_PI),
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
float(0.8414709848078965)
-- 1
float(0.5403023058681398)
-- 2
float(1.5574077246549023)
-- 3
float(NAN)
-- 4
float(0)
-- 5
float(0.7853981633974483)
-- 6
float(2.356194490192345)
-- 7
float(1.1752011936438014)
-- 8
float(1.5430806348152437)
-- 9
float(0.7615941559557649)
-- 10
float(0.881373587019543)
-- 11
float(1.3169578969248166)
-- 12
float(0.5493061443340548)
-- 13
float(3.141592653589793)
-- 14
float(180)
