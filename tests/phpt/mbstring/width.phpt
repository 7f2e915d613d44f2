--TEST--
Columns of characters, and texts cut to a width
--FILE--
<?php
foreach (['abc', '日本語', 'ｱｲｳ', "a\u{1F600}", "\xFF\xFE", "\u{1100}\u{10FF}\u{115F}\u{1160}"] as $text) {
    echo mb_strwidth($text), ': ';
    foreach ([[0, 3, ''], [0, 4, '…'], [1, 3, '...'], [0, -1, '.'], [-2, 2, '日'], [0, 0, 'x'], [0, 50, 'y']] as [$start, $width, $mark]) {
        echo mb_strimwidth($text, $start, $width, $mark), '|';
    }
    echo "\n";
}
foreach ([[5, 1], [-9, 1], [0, -9]] as [$start, $width]) {
    try {
        mb_strimwidth('abc', $start, $width);
    } catch (ValueError $error) {
        echo $error->getMessage(), "\n";
    }
}
$widths = '';
for ($point = 0; $point < 0x32000; $point++) {
    $widths .= $point >= 0xD800 && $point < 0xE000 ? '' : mb_strwidth(mb_chr($point));
}
echo md5($widths), "\n";
--EXPECT--
3: abc|abc|bc|a.|bc|x|abc|
6: 日|日…|...|日本.|日|x|日本語|
3: ｱｲｳ|ｱｲｳ|ｲｳ|ｱ.|ｲｳ|x|ｱｲｳ|
3: a😀|a😀|😀|a.|日|x|a😀|
2: ??|??|?|.|??|x|??|
6: ᄀჿ|ᄀჿ…|...|ᄀჿ.|日|x|ᄀჿᅟᅠ|
mb_strimwidth(): Argument #2 ($start) is out of range
mb_strimwidth(): Argument #2 ($start) is out of range
mb_strimwidth(): Argument #3 ($width) is out of range
42d711540c956abea496d7581e493a25
