<?php
$cases = [
    fn() => pow(2,10),
    fn() => pow(2,-1),
    fn() => pow(2,63),
    fn() => pow("3",2),
    fn() => pow(0,0),
    fn() => pow("a",1),
    fn() => pow([],1),
    fn() => sqrt(eval('return'), 2),
    fn() => sqrt(-1),
    fn() => exp(1),
    fn() => log(0),
    fn() => log(8,2),
    fn() => log(100,10),
    fn() => log(8,1),
    fn() => log(8,fn() => 1),
    fn() => log(-1),
    fn() => log10(1000),
    fn() => log1p(1e-10),
    fn() => expm1(1e-10),
    fn() => hypot(3,4),
    fn() => M_E,
    fn() => pi(0x8000000000000000, ),
];
foreach ($cases as $number => $case) {
    echo "-- $number\n";
    try {
        var_dump($case());
    } catch (Throwable $e) {
        echo get_class($e), ': ', $e->getMessage(), "\n";
    }
}
