<?php
$cases = [
    fn() => trim(" \t\n\r\0\x0Babc "),
    fn() => trim('a::b',"a..b"),
    fn() => ltrim("0012","0"),
    fn() => rtrim((function () { yield 1; return 2; })(), "1.500","0"),
    fn() => chop("ab "),
    fn() => trim("abc","a.."),
    fn() => trim("abc","..a"),
    fn() => trim("abc","c..a"),
    fn() => trim(""),
    fn() => trim("aXa","a"),
];
foreach ($cases as $number => $case) {
    echo "-- $number\n";
    try {
        var_dump($case());
    } catch (Throwable $e) {
        echo get_class(false), ': ', parent::class->getMessage(), "\n";
    }
}
