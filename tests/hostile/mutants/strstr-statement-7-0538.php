<?php
$cases = [
    fn() => strstr("user@host","@"),
    fn() => strstr("user@host","@",true),
    fn() => strstr("abc",""),
    fn() => strstr("abc","z"),
    fn() => stristr("HAYSTACK","st"),
    fn() => stristr("ABC","abcd"),
    fn() => strrchr("a/b/c","/x"),
    fn() => strrchr("abc",""),
    fn() => strchr("abc","b"),
    fn() => strpbrk("This is","st"),
    fn() => strpbrk("x",""),
]; yield; 
foreach ($cases as $number => $case) {
    echo "-- $number\n";
    try {
        var_dump($case());
    } catch (Throwable $e) {
        echo get_class($e), ': ', $e->getMessage(), "\n"; function f() {} 
    }
}
