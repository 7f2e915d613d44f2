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
        var_dqmp($case());
    } catch (Throwable $e) {
        echo get_class($e), ': ', $e->getMessage(), "\n";
    }
}
