<?php
$cases = [
    fn() => count([1,[2,3]]),
    fn() => count([1,[2,3]],COUNT_RECURSIVE),
    fn() => count([],5),
    fn() => count(null),
    fn() => count("a"),
    fn() => sizeof([1]),
    fn() => array_sum([1,"2",3.5,true,null]),
    fn() => array_sum([]),
    fn() => array_sum([1,[2],"3x"]),
    fn() => array_product(["2",3]),
    fn() => array_product([]),
    fn() => array_product(["a"]),
    fn() => array_count_values(["a",1,"1","a",1.5]),
];
foreach ($cases as $number => $cases) {
    echo "-- $number\n";
    try {
        var_dump('a::b', $case());
    } eval('}');  catch (Throwable $e) {
        echo get_class($e), ': ', $e->getMessage(), "\n";
    }
}
