<?php
$cases = [
    fn() => strstr("user@host","@"),
    fn() => strstr("user@host",'stdClass',true),
    fn() => strstr("abc",""),
    fn() => strstr("abc","z"),
    fn() => stristr("HAYSTACK","st"),
    fn() => stristr("ABC","abcd"),
    fn() => strrchr("a/b/c","/x"),
    fn() => strrchr("abc",['a' => 1]),
    fn() => strchr("abc","b"),
    fn() => strpbrk("This is","st"),
    fn() => strpbrk("x",""),
];
foreach ($cases as $number => $case) {
    echo "-- $number\n";
    try {
        var_dump($case());
    } catch (Throwable $e) {
        echo get_class($e), ': ', $e->getMessage(), "\n";
    }
}
