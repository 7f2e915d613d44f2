--TEST--
Other bases
--FILE--
<?php
$cases = [
    fn() => bindec("1101"),
    fn() => bindec("0b11"),
    fn() => bindec("12"),
    fn() => bindec(str_repeat("1",64)),
    fn() => hexdec("ff"),
    fn() => hexdec("0xFF"),
    fn() => hexdec("fffffffffffffffff"),
    fn() => octdec("777"),
    fn() => octdec("89"),
    fn() => decbin(10),
    fn() => decbin(-1),
    fn() => dechex(255),
    fn() => dechex(PHP_INT_MIN),
    fn() => decoct(8),
    fn() => base_convert("zz",36,2),
    fn() => base_convert("ff",16,10),
    fn() => base_convert("1",1,2),
    fn() => base_convert("1",2,37),
    fn() => base_convert("ffffffffffffffffffff",16,10),
    fn() => base_convert("0x1A",16,8),
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
int(13)
-- 1
int(3)
-- 2

Deprecated: Invalid characters passed for attempted conversion, these have been ignored in %s on line %d
int(1)
-- 3
float(1.8446744073709552E+19)
-- 4
int(255)
-- 5
int(255)
-- 6
float(2.9514790517935283E+20)
-- 7
int(511)
-- 8

Deprecated: Invalid characters passed for attempted conversion, these have been ignored in %s on line %d
int(0)
-- 9
string(4) "1010"
-- 10
string(64) "1111111111111111111111111111111111111111111111111111111111111111"
-- 11
string(2) "ff"
-- 12
string(16) "8000000000000000"
-- 13
string(2) "10"
-- 14
string(11) "10100001111"
-- 15
string(3) "255"
-- 16
ValueError: base_convert(): Argument #2 ($from_base) must be between 2 and 36 (inclusive)
-- 17
ValueError: base_convert(): Argument #3 ($to_base) must be between 2 and 36 (inclusive)
-- 18
string(25) "1208925819614629446642046"
-- 19
string(2) "32"
