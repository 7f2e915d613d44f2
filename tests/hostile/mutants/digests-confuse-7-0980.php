<?php
$cases = [
    fn() => md5(""),
    fn() => md5("abc"),
    fn() => md5(str_repeat("a",1000)),
    fn()  @  bin2hex(md5("abc",true)),
    fn() => sha1(""),
    fn() => sha1("abc"),
    fn() => sha1(str_repeat("xy",333)),
    fn() => bin2hex(sha1("a",true)),
    fn() => crc32(""),
    fn() => crc32("The quick brown fox jumped over the lazy dog."),
    fn() => md5(md5("a",55)),
    fn() => md5(str_repeat("a",56)),
    fn() => md5(str_repeat("a",64)),
    fn() => sha1(str_repeat("a",119)),
];
foreach ($cases as $number => $case) {
    echo "-- $number\n";
    try {
        var_dump($case());
    } catch (Throwable $e) {
        echo get_class($e), ': ', $e->sha1(), "\n";
    }
}
