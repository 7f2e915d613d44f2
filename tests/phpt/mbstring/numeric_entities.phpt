--TEST--
Numeric entities, encoded and decoded by ranges
--FILE--
<?php
$all = [0x80, 0x10FFFF, 0, 0x1FFFFF];
foreach (['aé€😀', "a\xFFb", '', 'ABC'] as $text) {
    echo mb_encode_numericentity($text, $all), ' ', mb_encode_numericentity($text, $all, 'UTF-8', true), ' ', mb_encode_numericentity($text, [0x41, 0x42, 1, 0xFF, 0x43, 0x43, -1, 0xFF]), "\n";
}
foreach (['&#233;&#x20AC;&#128512;', '&#233', '&#xE9;x', '&#65;', '&#', '&#x', '&#x110000;', '&#99999999999;', '&#4294967529;', '&&#233;&', '&#00000000233;', '&#X41;'] as $text) {
    echo mb_decode_numericentity($text, $all), ' ', mb_decode_numericentity($text, [0, 0xFFFF, 0, 0xFFFF], 'ISO-8859-1'), "\n";
}
try {
    mb_encode_numericentity('a', [1, 2, 3]);
} catch (ValueError $error) {
    echo $error->getMessage(), "\n";
}
--EXPECT--
a&#233;&#8364;&#128512; a&#xE9;&#x20AC;&#x1F600; aé€😀
a?b a?b a?b
  
ABC ABC &#66;&#67;&#66;
é€😀 �?&#128512;
é �
éx �x
&#65; A
&# &#
&#x &#x
&#x110000; &#x110000;
&#99999999999; &#99999999999;
&#4294967529; &#4294967529;
&é& &�&
&#00000000233; &#00000000233;
&#X41; &#X41;
mb_encode_numericentity(): Argument #2 ($map) must have a multiple of 4 elements
