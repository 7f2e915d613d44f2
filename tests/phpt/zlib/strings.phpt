--TEST--
Compressing and decompressing strings
--EXTENSIONS--
zlib
--FILE--
<?php
$texts = ['', 'a', 'hello world', str_repeat('abc', 5000), implode(' ', range(1, 3000))];
foreach ($texts as $text) {
    foreach (['gzcompress', 'gzdeflate', 'gzencode'] as $function) {
        foreach ([-1, 0, 1, 6, 9] as $level) {
            echo crc32($function($text, $level)), ' ';
        }
        echo $function, ' ', strlen($function($text)), "\n";
    }
}
echo bin2hex(zlib_encode('abc', ZLIB_ENCODING_RAW)), ' ', bin2hex(gzencode('abc', 9, FORCE_DEFLATE)), ' ', bin2hex(gzcompress('abc', 1, FORCE_GZIP)), "\n";

$raw = gzdeflate(str_repeat('x', 1000));
$gzip = gzencode('as a file');
$zlib = gzcompress("in zlib's form");
var_dump(strlen(gzinflate($raw)), gzdecode($gzip), gzuncompress($zlib), zlib_decode($gzip), zlib_decode($zlib), strlen(zlib_decode($raw)));
var_dump(gzuncompress($zlib . 'what follows'), gzdecode($gzip . $gzip));
foreach ([1, 5, 100, 999, 1000, 1001] as $limit) {
    echo $limit, ' ', strlen((string) gzinflate($raw, $limit)), "\n";
}

echo "-- incomplete\n";
foreach ([$raw, $gzip, $zlib] as $data) {
    foreach (['gzinflate', 'gzdecode', 'gzuncompress', 'zlib_decode'] as $function) {
        for ($i = 0; $i <= strlen($data); $i++) {
            $result = @$function(substr($data, 0, $i));
            echo $result === false ? error_get_last()['message'][strlen($function) + 4] : strlen($result), ' ';
        }
        echo $function, "\n";
    }
}
var_dump(gzuncompress('damaged'), gzinflate(''));

echo "-- errors\n";
foreach ([
    fn () => gzcompress('a', 10), fn () => gzdeflate('a', -2), fn () => gzencode('a', 1, 7), fn () => zlib_encode('a', 7),
    fn () => zlib_encode('a', 15, 77), fn () => gzinflate('a', -1), fn () => gzuncompress(), fn () => gzcompress([]),
] as $wrong) {
    try {
        $wrong();
    } catch (Error $error) {
        echo get_class($error), ': ', $error->getMessage(), "\n";
    }
}
?>
--EXPECTF--
3278637884 2390237681 1299389632 3278637884 3837217663 gzcompress 8
1794392380 1164233810 1794392380 1794392380 1794392380 gzdeflate 2
3337515259 1819670555 3320335236 3337515259 718663268 gzencode 20
3761219698 4238096983 1420429650 3761219698 266167064 gzcompress 9
3890380343 1362471376 3890380343 3890380343 3890380343 gzdeflate 3
3980676092 2139421054 771563882 3980676092 2367225527 gzencode 21
2773027033 231959554 3593108907 2773027033 297321532 gzcompress 19
1190686048 383032883 1190686048 1190686048 1190686048 gzdeflate 13
1777440233 2552262121 1772958842 1777440233 2221360640 gzencode 31
3395652271 398164095 1421629538 3395652271 4200786117 gzcompress 41
2179005701 2824114595 1079990036 2179005701 2179005701 gzdeflate 35
1368287395 991913348 1736993310 1368287395 3453173370 gzencode 53
2226185616 3857751829 2509255541 2226185616 3131831589 gzcompress 6469
1184987886 3094865790 3046188013 1184987886 1184987886 gzdeflate 6463
1687868171 3550368030 2487099332 1687868171 4105287790 gzencode 6481
4b4c4a0600 78da4b4c4a0600024d0127 1f8b08000000000004034b4c4a0600c241243503000000
int(1000)
string(9) "as a file"
string(14) "in zlib's form"
string(9) "as a file"
string(14) "in zlib's form"
int(1000)
string(14) "in zlib's form"
string(9) "as a file"
1 
Warning: gzinflate(): insufficient memory in %sstrings.php on line 19
0
5 
Warning: gzinflate(): insufficient memory in %sstrings.php on line 19
0
100 
Warning: gzinflate(): insufficient memory in %sstrings.php on line 19
0
999 1000
1000 1000
1001 1000
-- incomplete
d d d d 260 d d d d d 1000 1000 gzinflate
d d d d d d d d d d d d gzdecode
d d d d d d d d d d d d gzuncompress
d d d d 260 d d d d d 1000 1000 zlib_decode
d d d d d d d d d d d d d d d d d d d d d d d d d d d d d d gzinflate
d d d d d d d d d d d d d d d d d d d d d d d d d d d d 9 9 gzdecode
d d d d d d d d d d d d d d d d d d d d d d d d d d d d d d gzuncompress
d d d d d d d d d d d d d d d d d d d d d d d d d d d d 9 9 zlib_decode
d d d d d d d d d d d d d d d d d d d d d d d gzinflate
d d d d d d d d d d d d d d d d d d d d d d d gzdecode
d d d d d d d d d d d d d d d d d d d d d d 14 gzuncompress
d d d d d d d d d d d d d d d d d d d d d d 14 zlib_decode

Warning: gzuncompress(): data error in %sstrings.php on line 32

Warning: gzinflate(): data error in %sstrings.php on line 32
bool(false)
bool(false)
-- errors
ValueError: gzcompress(): Argument #2 ($level) must be between -1 and 9
ValueError: gzdeflate(): Argument #2 ($level) must be between -1 and 9
ValueError: gzencode(): Argument #3 ($encoding) must be one of ZLIB_ENCODING_RAW, ZLIB_ENCODING_GZIP, or ZLIB_ENCODING_DEFLATE
ValueError: zlib_encode(): Argument #2 ($encoding) must be one of ZLIB_ENCODING_RAW, ZLIB_ENCODING_GZIP, or ZLIB_ENCODING_DEFLATE
ValueError: zlib_encode(): Argument #3 ($level) must be between -1 and 9
ValueError: gzinflate(): Argument #2 ($max_length) must be greater than or equal to 0
ArgumentCountError: gzuncompress() expects at least 1 argument, 0 given
TypeError: gzcompress(): Argument #1 ($data) must be of type string, array given
