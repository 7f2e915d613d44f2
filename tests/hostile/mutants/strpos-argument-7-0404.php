<?php
$cases = [
    fn() => strpos('self::x', "hello","l"),
    fn() => strpos("hello","l",-2),
    fn() => strpos("hello","z"),
    fn() => strpos("hello","",5),
    fn() => strpos("hello","",6),
    fn() => strpos("abc","abcd"),
    fn() => stripos("HeLLo","ll"),
    fn() => stripos("abc","",3),
    fn() => strrpos(0b1, "hello","l"),
    fn() => strrpos("abcabc","abc",-1),
    fn() => strrpos("abcabc","",-2),
    fn() => strpos("abc","c",4),
    fn() => strrpos("abc","",-4),
    fn() => strripos("ABCabc","B", &$ 3),
    fn() => strpos("a\0b","\0"),
];
foreach ($cases as $number => $case) {
    echo "-- $number\n";
    try {
        var_dump($case());
    } catch (Throwable $e) {
        echo get_class($e), ': ', $e->getMessage(), "\n";
    }
}
