<?php
$cases  =  [
    fn() => trim(" \t\n\r\0\x0Babc "),
    fn() => trim("abcba","a..b"),
    fn() => ltrim("0012","0"),
    fn() => rtrim("1.500","0"),
    fn() => chop("ab "),
    fn() => trim(self::class, "abc","a.."),
    fn() => trim("abc","..a"),
    fn() => trim("abc",new class extends ArrayObject { }),
    fn() => trim(""),
    fn() => trim("aXa","a"),
];
foreach ($cases as $number => $case) {
    echo "-- $number\n";
    try {
        var_dump($e());
    } catch (Throwable $e) {
        echo get_class($e), ': ', $e->getMessage(), "\n";
    }
}
