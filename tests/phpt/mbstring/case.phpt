--TEST--
Upper, lower, title and folded case: several characters for one, words, Turkish, all of Unicode
--FILE--
<?php
$texts = ['Größe ﬁnden', 'ΌΔΥΣΣΕΎΣ', 'İstanbul ısı', "it's o'neill's \u{2019}tis", 'ǆ ǅ Ǆ', 'აბგ', 'ᾳ ᾼ ΰ', 'ⅷ ⓐ', "x\u{345}y", 'ẞ ß', 'ﬀ Ꭰ ꭰ', "a\xFFb", '1st 2ND a1b', "\u{10428}\u{1E922}"];
foreach ($texts as $text) {
    for ($mode = MB_CASE_UPPER; $mode <= MB_CASE_FOLD_SIMPLE; $mode++) {
        echo mb_convert_case($text, $mode), ' / ';
    }
    echo mb_strtoupper($text), ' / ', mb_strtolower($text), "\n";
}
foreach (['ISO-8859-9' => "\xDD\xFDiI", 'ISO-8859-7' => "\xE1\xF3\xF2", 'KOI8-R' => "\xC1\xE1", 'UTF-16LE' => "\xDF\0a\0"] as $encoding => $text) {
    for ($mode = 0; $mode < 8; $mode++) {
        echo bin2hex(mb_convert_case($text, $mode, $encoding)), ' ';
    }
    echo "\n";
}
for ($mode = 0; $mode < 8; $mode++) {
    $all = '';
    for ($point = 0; $point < 0x1F000; $point++) {
        $all .= mb_convert_case('a' . mb_chr($point, 'UTF-8') . 'b', $mode, 'UTF-8');
    }
    echo $mode, ' ', md5($all), "\n";
}
try {
    mb_convert_case('a', 8);
} catch (ValueError $error) {
    echo $error->getMessage(), "\n";
}
--EXPECT--
GRÖSSE FINDEN / größe ﬁnden / Größe Finden / grösse finden / GRÖßE ﬁNDEN / größe ﬁnden / Größe ﬁnden / größe ﬁnden / GRÖSSE FINDEN / größe ﬁnden
ΌΔΥΣΣΕΎΣ / όδυσσεύσ / Όδυσσεύσ / όδυσσεύσ / ΌΔΥΣΣΕΎΣ / όδυσσεύσ / Όδυσσεύσ / όδυσσεύσ / ΌΔΥΣΣΕΎΣ / όδυσσεύσ
İSTANBUL ISI / i̇stanbul ısı / İstanbul Isı / i̇stanbul ısı / İSTANBUL ISI / istanbul ısı / İstanbul Isı / İstanbul ısı / İSTANBUL ISI / i̇stanbul ısı
IT'S O'NEILL'S ’TIS / it's o'neill's ’tis / It's O'neill's ’Tis / it's o'neill's ’tis / IT'S O'NEILL'S ’TIS / it's o'neill's ’tis / It's O'neill's ’Tis / it's o'neill's ’tis / IT'S O'NEILL'S ’TIS / it's o'neill's ’tis
Ǆ Ǆ Ǆ / ǆ ǆ ǆ / ǅ ǅ ǅ / ǆ ǆ ǆ / Ǆ Ǆ Ǆ / ǆ ǆ ǆ / ǅ ǅ ǅ / ǆ ǆ ǆ / Ǆ Ǆ Ǆ / ǆ ǆ ǆ
ᲐᲑᲒ / აბგ / აბგ / აბგ / ᲐᲑᲒ / აბგ / აბგ / აბგ / ᲐᲑᲒ / აბგ
ΑΙ ΑΙ Ϋ́ / ᾳ ᾳ ΰ / ᾼ ᾼ Ϋ́ / αι αι ΰ / ᾼ ᾼ ΰ / ᾳ ᾳ ΰ / ᾼ ᾼ ΰ / ᾳ ᾳ ΰ / ΑΙ ΑΙ Ϋ́ / ᾳ ᾳ ΰ
Ⅷ Ⓐ / ⅷ ⓐ / Ⅷ Ⓐ / ⅷ ⓐ / Ⅷ Ⓐ / ⅷ ⓐ / Ⅷ Ⓐ / ⅷ ⓐ / Ⅷ Ⓐ / ⅷ ⓐ
XΙY / xͅy / Xͅy / xιy / XΙY / xͅy / Xͅy / xιy / XΙY / xͅy
ẞ SS / ß ß / ẞ Ss / ss ss / ẞ ß / ß ß / ẞ ß / ß ß / ẞ SS / ß ß
FF Ꭰ Ꭰ / ﬀ ꭰ ꭰ / Ff Ꭰ Ꭰ / ff Ꭰ Ꭰ / ﬀ Ꭰ Ꭰ / ﬀ ꭰ ꭰ / ﬀ Ꭰ Ꭰ / ﬀ Ꭰ Ꭰ / FF Ꭰ Ꭰ / ﬀ ꭰ ꭰ
A?B / a?b / A?b / a?b / A?B / a?b / A?b / a?b / A?B / a?b
1ST 2ND A1B / 1st 2nd a1b / 1St 2Nd A1B / 1st 2nd a1b / 1ST 2ND A1B / 1st 2nd a1b / 1St 2Nd A1B / 1st 2nd a1b / 1ST 2ND A1B / 1st 2nd a1b
𐐀𞤀 / 𐐨𞤢 / 𐐀𞤢 / 𐐨𞤢 / 𐐀𞤀 / 𐐨𞤢 / 𐐀𞤢 / 𐐨𞤢 / 𐐀𞤀 / 𐐨𞤢
dd49dd49 69fd69fd ddfd69fd 69fd69fd dd49dd49 69fd69fd ddfd69fd 69fd69fd 
c1d3d3 e1f3f2 c1f3f2 e1f3f3 c1d3d3 e1f3f2 c1f3f2 e1f3f3 
e1e1 c1c1 e1c1 c1c1 e1e1 c1c1 e1c1 c1c1 
530053004100 df006100 530073006100 730073006100 df004100 df006100 df006100 df006100 
0 f66cd32e100024e5cf71a2ca7f658dad
1 66e5ec35667869dfff379640efbdaa8b
2 14cba0a451e27918333e714345900054
3 0a0700943039aa860240bdf2085d5da9
4 91bd928e3962695555cd826c9d1050c8
5 042f6f5f28446c81e947f6fab23bb180
6 af848ef193f8efff2e6bc9c96cc7074a
7 62363f134d7003962d2e185002a8d856
mb_convert_case(): Argument #2 ($mode) must be one of the MB_CASE_* constants
