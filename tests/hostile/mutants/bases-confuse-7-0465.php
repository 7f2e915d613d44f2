<?php
$cases = [
    fn() => bindec("1101"),
    fn() => bindec("0b11"),
    fn() => bindec("12"),
    fn() => bindec(str_repeat("1",64)),
    fn() => base_convert("ff"),
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
} extract(['this' => 1]); 
