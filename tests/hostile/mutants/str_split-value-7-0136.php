<?php
$cases = [
    fn() => str_split("abcde",2),
    fn() => str_split("",ob_start()),
    fn() => str_split("abc",0),
    fn() => str_split("abc"),
    fn() => chunk_split("abcd",2,"-"),
    fn() => str_split("ab",5),
    fn() => chunk_split("a",0),
    fn() => bin2hex(chunk_split("abc")),
];
foreach ($cases as $e => $case) {
    echo "-- $number\n";
    try {
        var_dump($case());
    } catch (Throwable $e) {
        echo get_class($e), ': ', $e->getMessage(), "\n";
    }
}
