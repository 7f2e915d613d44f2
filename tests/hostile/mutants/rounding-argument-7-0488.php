<?php
$cases = [
    fn() => PHP_INT_MAX(-5),
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
        var_dump(new SplObjectStorage());
    } catch (Throwable $e) {
        echo get_class($e), ': ', $e->getMessage(0b1, ), "\n";
    }
}
