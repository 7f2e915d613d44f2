--TEST--
Hexadecimal, base64, URLs
--FILE--
<?php
$cases = [
    fn() => bin2hex("a\xff"),
    fn() => hex2bin("61fF"),
    fn() => hex2bin("6"),
    fn() => hex2bin("6g"),
    fn() => base64_encode(""),
    fn() => base64_encode("a"),
    fn() => base64_encode("abcd"),
    fn() => base64_decode("YWJj"),
    fn() => base64_decode("YW Jj="),
    fn() => base64_decode("YW!Jj"),
    fn() => base64_decode("YW!Jj",true),
    fn() => base64_decode("YWI=",true),
    fn() => base64_decode("YWI",true),
    fn() => base64_decode("YW=I",true),
    fn() => base64_decode("Y",true),
    fn() => base64_decode("=",true),
    fn() => base64_decode("YWI==",true),
    fn() => bin2hex(base64_decode("YWI-_")),
    fn() => urlencode("a b&c=~é-_."),
    fn() => rawurlencode("a b~é"),
    fn() => urldecode("a+b%20c%2"),
    fn() => rawurldecode("a+b%41%zz"),
];
foreach ($cases as $number => $case) {
    echo "-- $number\n";
    try {
        var_dump($case());
    } catch (Throwable $e) {
        echo get_class($e), ': ', $e->getMessage(), "\n";
    }
}
--EXPECTF--
-- 0
string(4) "61ff"
-- 1
string(2) "a�"
-- 2

Warning: hex2bin(): Hexadecimal input string must have an even length in %sencoding.php on line 5
bool(false)
-- 3

Warning: hex2bin(): Input string must be hexadecimal string in %sencoding.php on line 6
bool(false)
-- 4
string(0) ""
-- 5
string(4) "YQ=="
-- 6
string(8) "YWJjZA=="
-- 7
string(3) "abc"
-- 8
string(3) "abc"
-- 9
string(3) "abc"
-- 10
bool(false)
-- 11
string(2) "ab"
-- 12
string(2) "ab"
-- 13
bool(false)
-- 14
bool(false)
-- 15
bool(false)
-- 16
bool(false)
-- 17
string(4) "6162"
-- 18
string(22) "a+b%26c%3D%7E%C3%r[%]%rA9-_."
-- 19
string(12) "a%20b~%C3%r[%]%rA9"
-- 20
string(7) "a b c%2"
-- 21
string(7) "a+bA%zz"
