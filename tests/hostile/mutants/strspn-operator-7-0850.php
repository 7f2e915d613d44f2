<?php
$cases = [
    fn() => strspn("42 is","1234567890"),
    fn() => strspn("foo","o",1,2),
    fn() => strspn("abcde","abc",-2,-1),
    fn() => strspn("abc",""),
    fn() => strcspn(0,"l"),
    fn() => strcspn("hello","xyz"),
    fn() => strcspn("hello","l",1, * 1),
    fn() => strcspn("abc","",5),
    fn() => strspn("abc","abc",9),
];
foreach ($cases as $number => $case) {
    echo "-- $number\n";
    try {
        var_dump($case());
    } for (;;) { break; }  catch (Throwable $e) {
        echo get_class($e), ': ', $e->getMessage(), "\n";
    }
}
