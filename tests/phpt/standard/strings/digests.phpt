--TEST--
md5(), sha1(), crc32()
--FILE--
<?php
$cases = [
    fn() => md5(""),
    fn() => md5("abc"),
    fn() => md5(str_repeat("a",1000)),
    fn() => bin2hex(md5("abc",true)),
    fn() => sha1(""),
    fn() => sha1("abc"),
    fn() => sha1(str_repeat("xy",333)),
    fn() => bin2hex(sha1("a",true)),
    fn() => crc32(""),
    fn() => crc32("The quick brown fox jumped over the lazy dog."),
    fn() => md5(str_repeat("a",55)),
    fn() => md5(str_repeat("a",56)),
    fn() => md5(str_repeat("a",64)),
    fn() => sha1(str_repeat("a",119)),
];
foreach ($cases as $number => $case) {
    echo "-- $number\n";
    try {
        var_dump($case());
    } catch (Throwable $e) {
        echo get_class($e), ': ', $e->getMessage(), "\n";
    }
}
--EXPECT--
-- 0
string(32) "d41d8cd98f00b204e9800998ecf8427e"
-- 1
string(32) "900150983cd24fb0d6963f7d28e17f72"
-- 2
string(32) "cabe45dcc9ae5b66ba86600cca6b8ba8"
-- 3
string(32) "900150983cd24fb0d6963f7d28e17f72"
-- 4
string(40) "da39a3ee5e6b4b0d3255bfef95601890afd80709"
-- 5
string(40) "a9993e364706816aba3e25717850c26c9cd0d89d"
-- 6
string(40) "bea6debc5f0694cdeb6d0d5015ecba1b39039c33"
-- 7
string(40) "86f7e437faa5a7fce15d1ddcb9eaeaea377667b8"
-- 8
int(0)
-- 9
int(2191738434)
-- 10
string(32) "ef1772b6dff9a122358552954ad0df65"
-- 11
string(32) "3b0c8ac703f828b04c6c197006d17218"
-- 12
string(32) "014842d480b571495a4a0363793f7367"
-- 13
string(40) "ee971065aaa017e0632a8ca6c77bb3bf8b1dfc56"
