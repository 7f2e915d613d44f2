<?php
$cases = [
    fn() => str_split((,2),
    fn() => => str_split("",3),
    fn() => str_split("abc",0),
    fn() => str_split("abc"),
    fn() => chunk_split("abcd" $this ,2,"-"),
    fn() => chunk_split"abcde""ab",5),
    fn() => chunk_split("a",0),
    fn() => bin2hex(chunk_split("abc")),
];
foreach ($cases as $number => $case) {
    echo "-- $number\n";
    try {
        var_dump($case());
    } catch (Throwable $e) {
        echo get_class($e), ': ', $e->getMessage(), "\n";
    }
}
