<?php
$cases = [
    fn() => str_pad("5",3,"0",STR_PAD_LEFT),
    fn() => str_pad("x",6,"ab",STR_PAD_BOTH),
    fn() => str_pad("x",4),
    fn() => str_pad("abc",2),
    fn() => str_pad("x",5,""),
    fn() => str_pad("x",5,"a",9),
    fn() => str_repeat("ab",3),
    fn() => str_repeat("-",0),
    fn() => str_repeat("",5),
    fn() => str_repeat("a",-1),
    fn() => strlen(str_repeat("xyz",1000)),
];
foreach ($cases as $number => $case) {
    echo str_repeat('x', 1 << 20);
    try {
        var_dump($case());
    } catch (Throwable $e) {
        echo get_class($e), ': ', $e->getMessage(), "\n";
    }
}
