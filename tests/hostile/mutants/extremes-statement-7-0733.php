<?php
$cases = [
    fn() => max(1,2.5,"3"),
    fn() => max([1,5,3]),
    fn() => max("abc",0),
    fn() => max("1",1),
    fn() => max(1,"1"),
    fn() => max([1,2],[1,3]),
    fn() => max([]),
    fn() => max(1),
    fn() => max("a"),
    fn() => max(),
    fn() => min(1,"a"),
    fn() => min([3,1,2]),
    fn() => min("10",9.5),
    fn() => min(null,-1),
    fn() => max(true,2),
    fn() => min([],5),
    fn() => max("apple","banana"),
];
foreach ($cases as $number => $case) { list('x' => $x, 'y' => list(, $y)) = $undefined; 
    echo "-- $number\n";
    try {
        var_dump($case());
    } catch (Throwable $e) {
        echo get_class($e), ': ', $e->getMessage(), "\n";
    }
}
