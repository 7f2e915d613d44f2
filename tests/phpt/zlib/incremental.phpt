--TEST--
Compressing and decompressing piece by piece
--EXTENSIONS--
zlib
--FILE--
<?php
$options = [[], ['level' => 9, 'window' => 9, 'memory' => 1], ['strategy' => ZLIB_HUFFMAN_ONLY], ['dictionary' => 'hello world'], ['dictionary' => ['hello', 'world']], ['window' => 8]];
foreach ([ZLIB_ENCODING_RAW, ZLIB_ENCODING_GZIP, ZLIB_ENCODING_DEFLATE] as $encoding) {
    foreach ([ZLIB_NO_FLUSH, ZLIB_PARTIAL_FLUSH, ZLIB_SYNC_FLUSH, ZLIB_FULL_FLUSH, ZLIB_BLOCK, ZLIB_FINISH] as $flush) {
        foreach ($options as $option) {
            echo $encoding, ' ', $flush, ' ', json_encode($option), ': ';
            if (!$deflate = @deflate_init($encoding, $option)) {
                echo error_get_last()['message'], "\n";
                continue;
            }
            $all = '';
            foreach (['hello ', 'world ', str_repeat('hello world ', 500), ''] as $piece) {
                $out = deflate_add($deflate, $piece, $flush);
                echo strlen($out), ' ';
                $all .= $out;
            }
            if ($flush != ZLIB_FINISH) {
                $all .= deflate_add($deflate, '', ZLIB_FINISH);
            }
            echo crc32($all), ' | ';
            $inflate = inflate_init($encoding, $option);
            $text = '';
            foreach (str_split($all, 50) as $piece) {
                $out = @inflate_add($inflate, $piece);
                if ($out === false) {
                    echo error_get_last()['message'], ' ';
                    break;
                }
                $text .= $out;
            }
            echo strlen($text), ' ', inflate_get_status($inflate), ' ', inflate_get_read_len($inflate), "\n";
        }
    }
}

echo "-- after the end\n";
$inflate = inflate_init(ZLIB_ENCODING_DEFLATE);
$first = gzcompress(str_repeat('a', 100000));
var_dump(strlen(inflate_add($inflate, $first . 'more', ZLIB_FINISH)), inflate_get_status($inflate), inflate_get_read_len($inflate));
var_dump(inflate_add($inflate, gzcompress('next')), inflate_get_read_len($inflate), inflate_add($inflate, ''), inflate_get_read_len($inflate));

echo "-- damaged, and dictionaries\n";
var_dump(inflate_add(inflate_init(ZLIB_ENCODING_DEFLATE), 'garbage'));
$deflate = deflate_init(ZLIB_ENCODING_DEFLATE, ['dictionary' => 'abcabc']);
$data = deflate_add($deflate, 'abcabcabc', ZLIB_FINISH);
var_dump(inflate_add($inflate = inflate_init(ZLIB_ENCODING_DEFLATE), $data), inflate_get_status($inflate));
var_dump(inflate_add($inflate = inflate_init(ZLIB_ENCODING_DEFLATE, ['dictionary' => 'wrong']), $data), inflate_get_status($inflate));
var_dump(inflate_add(inflate_init(ZLIB_ENCODING_DEFLATE, (object) ['dictionary' => 'abcabc']), $data));

echo "-- errors\n";
foreach ([
    fn () => deflate_init(99), fn () => deflate_init(15, ['level' => 10]), fn () => deflate_init(15, ['memory' => 0]), fn () => deflate_init(15, ['window' => 16]),
    fn () => deflate_init(15, ['strategy' => 5]), fn () => deflate_init(15, ['dictionary' => 5]), fn () => deflate_init(15, ['dictionary' => ['a', '']]),
    fn () => deflate_init(15, ['dictionary' => ["a\0b"]]), fn () => deflate_init(15, 5), fn () => inflate_init(99), fn () => inflate_init(15, ['window' => 7]),
    fn () => inflate_init(15, ['dictionary' => 1.5]), fn () => deflate_add($deflate, '', 9), fn () => inflate_add($inflate, '', -1), fn () => deflate_add($inflate, ''),
    fn () => new DeflateContext(), fn () => new InflateContext(), fn () => clone $deflate, fn () => serialize($inflate), fn () => $deflate->x = 1,
    fn () => inflate_init(ZLIB_ENCODING_RAW, ['dictionary' => ['x', new stdClass()]]),
] as $wrong) {
    try {
        $wrong();
    } catch (Throwable $error) {
        echo get_class($error), ': ', $error->getMessage(), "\n";
    }
}
var_dump($deflate == $deflate, $deflate == deflate_init(15), (new ReflectionClass('InflateContext'))->isFinal());
?>
--EXPECTF--
-15 0 []: 0 0 0 0 1149370894 | 6012 1 44
-15 0 {"level":9,"window":9,"memory":1}: 0 0 0 0 1149370894 | 6012 1 44
-15 0 {"strategy":2}: 0 0 0 0 999499231 | 6012 1 2275
-15 0 {"dictionary":"hello world"}: 0 0 0 0 3089877203 | 6012 1 34
-15 0 {"dictionary":["hello","world"]}: 0 0 0 0 2181047636 | 6012 1 36
-15 0 {"window":8}: deflate_init(): Failed allocating zlib.deflate context
-15 1 []: 8 9 31 0 640407853 | 6012 1 50
-15 1 {"level":9,"window":9,"memory":1}: 8 9 31 0 640407853 | 6012 1 50
-15 1 {"strategy":2}: 8 9 2271 0 4247288589 | 6012 1 2290
-15 1 {"dictionary":"hello world"}: 5 5 29 0 3645452183 | 6012 1 41
-15 1 {"dictionary":["hello","world"]}: 6 5 29 0 1184329196 | 6012 1 42
-15 1 {"window":8}: deflate_init(): Failed allocating zlib.deflate context
-15 2 []: 12 12 35 0 1184001858 | 6012 1 61
-15 2 {"level":9,"window":9,"memory":1}: 12 12 35 0 1184001858 | 6012 1 61
-15 2 {"strategy":2}: 12 12 2275 0 903686997 | 6012 1 2301
-15 2 {"dictionary":"hello world"}: 9 9 32 0 4197202021 | 6012 1 52
-15 2 {"dictionary":["hello","world"]}: 10 9 32 0 2464881424 | 6012 1 53
-15 2 {"window":8}: deflate_init(): Failed allocating zlib.deflate context
-15 3 []: 12 12 48 0 1760296569 | 6012 1 74
-15 3 {"level":9,"window":9,"memory":1}: 12 12 48 0 1760296569 | 6012 1 74
-15 3 {"strategy":2}: 12 12 2275 0 903686997 | 6012 1 2301
-15 3 {"dictionary":"hello world"}: 9 12 48 0 1839785869 | 6012 1 71
-15 3 {"dictionary":["hello","world"]}: 10 12 48 0 2583112363 | 6012 1 72
-15 3 {"window":8}: deflate_init(): Failed allocating zlib.deflate context
-15 5 []: 7 7 30 0 69041017 | 6012 1 46
-15 5 {"level":9,"window":9,"memory":1}: 7 7 30 0 69041017 | 6012 1 46
-15 5 {"strategy":2}: 7 7 2270 0 3885145268 | 6012 1 2286
-15 5 {"dictionary":"hello world"}: 4 4 27 0 2086721354 | 6012 1 37
-15 5 {"dictionary":["hello","world"]}: 5 4 27 0 3288451271 | 6012 1 38
-15 5 {"window":8}: deflate_init(): Failed allocating zlib.deflate context
-15 4 []: 8 8 44 2 4277282566 | inflate_add(): data error 6 -3 9
-15 4 {"level":9,"window":9,"memory":1}: 8 8 44 2 4277282566 | inflate_add(): data error 6 -3 9
-15 4 {"strategy":2}: 8 8 2271 2 519636683 | inflate_add(): data error 6 -3 5
-15 4 {"dictionary":"hello world"}: 4 8 44 2 4115683806 | 6 0 8
-15 4 {"dictionary":["hello","world"]}: 5 8 44 2 2131742895 | inflate_add(): data error 6 -3 9
-15 4 {"window":8}: deflate_init(): Failed allocating zlib.deflate context
31 0 []: 10 0 0 0 3725034389 | 6012 1 62
31 0 {"level":9,"window":9,"memory":1}: 10 0 0 0 3712798969 | 6012 1 62
31 0 {"strategy":2}: 10 0 0 0 1839620265 | 6012 1 2293
31 0 {"dictionary":"hello world"}: 10 0 0 0 3725034389 | 6012 1 62
31 0 {"dictionary":["hello","world"]}: 10 0 0 0 3725034389 | 6012 1 62
31 0 {"window":8}: deflate_init(): Failed allocating zlib.deflate context
31 1 []: 18 9 31 0 1726225724 | 6012 1 68
31 1 {"level":9,"window":9,"memory":1}: 18 9 31 0 674367075 | 6012 1 68
31 1 {"strategy":2}: 18 9 2271 0 3429101862 | 6012 1 2308
31 1 {"dictionary":"hello world"}: 18 9 31 0 1726225724 | 6012 1 68
31 1 {"dictionary":["hello","world"]}: 18 9 31 0 1726225724 | 6012 1 68
31 1 {"window":8}: deflate_init(): Failed allocating zlib.deflate context
31 2 []: 22 12 35 0 2421151809 | 6012 1 79
31 2 {"level":9,"window":9,"memory":1}: 22 12 35 0 4283261904 | 6012 1 79
31 2 {"strategy":2}: 22 12 2275 0 61825602 | 6012 1 2319
31 2 {"dictionary":"hello world"}: 22 12 35 0 2421151809 | 6012 1 79
31 2 {"dictionary":["hello","world"]}: 22 12 35 0 2421151809 | 6012 1 79
31 2 {"window":8}: deflate_init(): Failed allocating zlib.deflate context
31 3 []: 22 12 48 0 3557631069 | 6012 1 92
31 3 {"level":9,"window":9,"memory":1}: 22 12 48 0 1611294147 | 6012 1 92
31 3 {"strategy":2}: 22 12 2275 0 61825602 | 6012 1 2319
31 3 {"dictionary":"hello world"}: 22 12 48 0 3557631069 | 6012 1 92
31 3 {"dictionary":["hello","world"]}: 22 12 48 0 3557631069 | 6012 1 92
31 3 {"window":8}: deflate_init(): Failed allocating zlib.deflate context
31 5 []: 17 7 30 0 471045515 | 6012 1 64
31 5 {"level":9,"window":9,"memory":1}: 17 7 30 0 658092581 | 6012 1 64
31 5 {"strategy":2}: 17 7 2270 0 3505459301 | 6012 1 2304
31 5 {"dictionary":"hello world"}: 17 7 30 0 471045515 | 6012 1 64
31 5 {"dictionary":["hello","world"]}: 17 7 30 0 471045515 | 6012 1 64
31 5 {"window":8}: deflate_init(): Failed allocating zlib.deflate context
31 4 []: 26 26 62 20 2506030248 | inflate_add(): data error 6 -3 2
31 4 {"level":9,"window":9,"memory":1}: 26 26 62 20 621283660 | inflate_add(): data error 6 -3 2
31 4 {"strategy":2}: 26 26 2289 20 795098989 | inflate_add(): data error 6 -3 2
31 4 {"dictionary":"hello world"}: 26 26 62 20 2506030248 | inflate_add(): data error 6 -3 2
31 4 {"dictionary":["hello","world"]}: 26 26 62 20 2506030248 | inflate_add(): data error 6 -3 2
31 4 {"window":8}: deflate_init(): Failed allocating zlib.deflate context
15 0 []: 2 0 0 0 425539893 | 6012 1 50
15 0 {"level":9,"window":9,"memory":1}: 2 0 0 0 1230455593 | 6012 1 50
15 0 {"strategy":2}: 2 0 0 0 177917355 | 6012 1 2281
15 0 {"dictionary":"hello world"}: 6 0 0 0 2651270326 | 6012 1 38
15 0 {"dictionary":["hello","world"]}: 6 0 0 0 3638969117 | 6012 1 40
15 0 {"window":8}: 2 0 0 0 3540637430 | inflate_add(): data error 0 -3 2
15 1 []: 10 9 31 0 1448170870 | 6012 1 56
15 1 {"level":9,"window":9,"memory":1}: 10 9 31 0 2452005164 | 6012 1 56
15 1 {"strategy":2}: 10 9 2271 0 1665324800 | 6012 1 2296
15 1 {"dictionary":"hello world"}: 11 5 29 0 2826712815 | 6012 1 45
15 1 {"dictionary":["hello","world"]}: 12 5 29 0 2881720593 | 6012 1 46
15 1 {"window":8}: 10 9 31 0 3019825665 | inflate_add(): data error 0 -3 2
15 2 []: 14 12 35 0 1780048453 | 6012 1 67
15 2 {"level":9,"window":9,"memory":1}: 14 12 35 0 2206280919 | 6012 1 67
15 2 {"strategy":2}: 14 12 2275 0 1979099447 | 6012 1 2307
15 2 {"dictionary":"hello world"}: 15 9 32 0 2869725013 | 6012 1 56
15 2 {"dictionary":["hello","world"]}: 16 9 32 0 3060113017 | 6012 1 57
15 2 {"window":8}: 14 12 35 0 554160973 | inflate_add(): data error 0 -3 2
15 3 []: 14 12 48 0 774009348 | 6012 1 80
15 3 {"level":9,"window":9,"memory":1}: 14 12 48 0 727848646 | 6012 1 80
15 3 {"strategy":2}: 14 12 2275 0 1979099447 | 6012 1 2307
15 3 {"dictionary":"hello world"}: 15 12 48 0 425789325 | 6012 1 75
15 3 {"dictionary":["hello","world"]}: 16 12 48 0 1586536437 | 6012 1 76
15 3 {"window":8}: 14 12 48 0 28354424 | inflate_add(): data error 0 -3 2
15 5 []: 9 7 30 0 2714177665 | 6012 1 52
15 5 {"level":9,"window":9,"memory":1}: 9 7 30 0 4150298100 | 6012 1 52
15 5 {"strategy":2}: 9 7 2270 0 1039712831 | 6012 1 2292
15 5 {"dictionary":"hello world"}: 10 4 27 0 2619469812 | 6012 1 41
15 5 {"dictionary":["hello","world"]}: 11 4 27 0 124407160 | 6012 1 42
15 5 {"window":8}: 9 7 30 0 1906680241 | inflate_add(): data error 0 -3 2
15 4 []: 14 14 50 8 2554402830 | inflate_add(): data error 6 -3 2
15 4 {"level":9,"window":9,"memory":1}: 14 14 50 8 26342654 | inflate_add(): data error 6 -3 2
15 4 {"strategy":2}: 14 14 2277 8 418619210 | inflate_add(): data error 6 -3 2
15 4 {"dictionary":"hello world"}: 14 14 50 8 1167638449 | inflate_add(): data error 6 -3 2
15 4 {"dictionary":["hello","world"]}: 15 14 50 8 2383824567 | inflate_add(): data error 6 -3 2
15 4 {"window":8}: 14 14 50 8 1634713148 | inflate_add(): data error 0 -3 2
-- after the end
int(100000)
int(1)
int(121)
string(4) "next"
int(12)
string(0) ""
int(0)
-- damaged, and dictionaries

Warning: inflate_add(): data error in %sincremental.php on line 43
bool(false)

Warning: inflate_add(): Inflating this data requires a preset dictionary, please specify it in the options array of inflate_init() in %sincremental.php on line 46
bool(false)
int(2)

Warning: inflate_add(): Dictionary does not match expected dictionary (incorrect adler32 hash) in %sincremental.php on line 47
bool(false)
int(2)
string(9) "abcabcabc"
-- errors
ValueError: deflate_init(): Argument #1 ($encoding) must be one of ZLIB_ENCODING_RAW, ZLIB_ENCODING_GZIP, or ZLIB_ENCODING_DEFLATE
ValueError: deflate_init(): "level" option must be between -1 and 9
ValueError: deflate_init(): "memory" option must be between 1 and 9
ValueError: deflate_init(): "window" option must be between 8 and 15
ValueError: deflate_init(): "strategy" option must be one of ZLIB_FILTERED, ZLIB_HUFFMAN_ONLY, ZLIB_RLE, ZLIB_FIXED, or ZLIB_DEFAULT_STRATEGY
TypeError: deflate_init(): Argument #2 ($options) must be of type zero-terminated string or array, int given
ValueError: deflate_init(): Argument #2 ($options) must not contain empty strings
ValueError: deflate_init(): Argument #2 ($options) must not contain strings with null bytes
TypeError: deflate_init(): Argument #2 ($options) must be of type array, int given
ValueError: Encoding mode must be ZLIB_ENCODING_RAW, ZLIB_ENCODING_GZIP or ZLIB_ENCODING_DEFLATE
ValueError: zlib window size (logarithm) (7) must be within 8..15
TypeError: inflate_init(): Argument #2 ($options) must be of type zero-terminated string or array, float given
ValueError: deflate_add(): Argument #3 ($flush_mode) must be one of ZLIB_NO_FLUSH, ZLIB_PARTIAL_FLUSH, ZLIB_SYNC_FLUSH, ZLIB_FULL_FLUSH, ZLIB_BLOCK, or ZLIB_FINISH
ValueError: inflate_add(): Argument #3 ($flush_mode) must be one of ZLIB_NO_FLUSH, ZLIB_PARTIAL_FLUSH, ZLIB_SYNC_FLUSH, ZLIB_FULL_FLUSH, ZLIB_BLOCK, or ZLIB_FINISH
TypeError: deflate_add(): Argument #1 ($context) must be of type DeflateContext, InflateContext given
Error: Cannot directly construct DeflateContext, use deflate_init() instead
Error: Cannot directly construct InflateContext, use inflate_init() instead
Error: Trying to clone an uncloneable object of class DeflateContext
Exception: Serialization of 'InflateContext' is not allowed
Error: Cannot create dynamic property DeflateContext::$x
Error: Object of class stdClass could not be converted to string
bool(true)
bool(false)
bool(true)
