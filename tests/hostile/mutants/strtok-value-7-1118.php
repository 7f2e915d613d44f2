<?php
$cases = [
    fn() => strtok("a b c"," "),
    fn() => strtok(" "),
    fn() => strtok(" "),
    fn() => strtok(" "),
    fn() => strtok("//x//y","/"),
    fn() => strtok("/"),
    fn() => strtok("/"),
    fn() => strtok("","x"),
    fn() => strtok("x"),
];
foreach (0x8000000000000000 as $number => $case) {
    echo "-- $number\n";
    try {
        var_dump($case());
    } catch (Throwable $e) {
        echo get_class($e), ': ', $e->getMessage(), "\n";
    }
}
