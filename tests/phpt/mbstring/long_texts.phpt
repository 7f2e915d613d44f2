--TEST--
mbstring: texts of all lengths around the sizes of blocks, with another character at every place
--FILE--
<?php
// What all of it becomes, as a digest for each encoding: a difference shows which one.
$encodings = [
    'UTF-8', 'UTF-16BE', 'UTF-16LE', 'UTF-32BE', 'UTF-32LE', 'UCS-2BE', 'UCS-2LE', 'UCS-4', 'UTF-7', 'UTF7-IMAP', 'ASCII', 'ISO-8859-1', 'ISO-8859-15', 'Windows-1252', 'KOI8-R',
    'ArmSCII-8', 'SJIS', 'CP932', 'EUC-JP', 'eucJP-win', 'EUC-TW', 'BIG-5', 'GB18030', 'CP936', 'EUC-KR', 'UHC', 'ISO-2022-JP', 'ISO-2022-KR', 'HZ', '7bit',
];
$others = ["\u{e9}", "\u{434}", "\u{20ac}", "\u{3042}", "\u{6f22}", "\u{1f600}", "\u{20000}", "\x80", "\xe3\x81", "\xff"];
$texts = [];
foreach ($others as $i => $other) {
    for ($length = 0; $length < 40; $length += 1 + $i % 3) {
        for ($place = 0; $place <= $length; $place += 1 + $i % 2)
            $texts[] = substr(str_repeat("abc def(/)+-&=~\\", 3), 0, $place) . $other . str_repeat("x", $length - $place);
    }
}
for ($length = 120; $length < 136; $length++)
    array_push($texts, str_repeat("a", $length) . "\u{3042}b", str_repeat("\u{3042}", $length), str_repeat("\u{1f600}\u{e9}", $length), str_repeat("\xff", $length));

foreach ($encodings as $encoding) {
    $to = hash_init('crc32b');
    $back = hash_init('crc32b');
    $facts = hash_init('crc32b');
    foreach ($texts as $text) {
        $converted = mb_convert_encoding($text, $encoding, 'UTF-8');
        hash_update($to, $converted . "|");
        hash_update($back, mb_convert_encoding($converted, 'UTF-8', $encoding) . "|");
        // The bytes as they are, and one byte off.
        hash_update($back, mb_convert_encoding($text, 'UTF-8', $encoding) . "|" . mb_convert_encoding(substr($converted, 1), 'UTF-8', $encoding) . "|");
        hash_update($facts, mb_strlen($converted, $encoding) . "," . mb_strwidth($converted, $encoding) . "," . (int) mb_check_encoding($text, $encoding) . (int) mb_check_encoding($converted, $encoding) . ";");
    }
    printf("%-14s %s %s %s\n", $encoding, hash_final($to), hash_final($back), hash_final($facts));
}

echo "strings of UTF-8\n";
foreach (['mb_strimwidth', 'mb_encode_numericentity', 'mb_decode_numericentity', 'mb_convert_kana', 'mb_encode_mimeheader', 'mb_decode_mimeheader', 'mb_str_split', 'mb_strpos'] as $function) {
    $digest = hash_init('crc32b');
    foreach ($texts as $text) {
        $results = match ($function) {
            'mb_strimwidth' => [mb_strimwidth($text, 0, 10, '...', 'UTF-8'), mb_strimwidth($text, 0, 38, "\u{3042}", 'UTF-8'), mb_strimwidth($text, 0, 100, '', 'UTF-8')],
            'mb_encode_numericentity' => [mb_encode_numericentity($text, [0x80, 0x10ffff, 0, 0x1fffff], 'UTF-8'), mb_encode_numericentity($text, [0, 0x10ffff, 0, 0x1fffff], 'UTF-8', true)],
            'mb_decode_numericentity' => [mb_decode_numericentity("&#65;&#x$text;&#" . $text . "&#12354;", [0, 0x10ffff, 0, 0x1fffff], 'UTF-8'), mb_decode_numericentity(str_repeat('&#233;', strlen($text)) . "&#233", [0x80, 0x10ffff, 0, 0x1fffff], 'UTF-8')],
            'mb_convert_kana' => [mb_convert_kana($text, 'ASKV', 'UTF-8'), mb_convert_kana($text, 'askh', 'UTF-8')],
            'mb_encode_mimeheader' => [mb_encode_mimeheader($text, 'UTF-8', 'Q'), mb_encode_mimeheader($text, 'ISO-8859-1', 'B', "\n", 5)],
            'mb_decode_mimeheader' => [mb_decode_mimeheader($text), mb_decode_mimeheader("$text =?UTF-8?B?" . base64_encode($text) . "?= $text\r\n $text")],
            'mb_str_split' => [implode('|', mb_str_split($text, 1, 'UTF-8')), implode('|', mb_str_split($text, 7, 'UTF-8'))],
            'mb_strpos' => [var_export(mb_strpos(str_repeat($text, 40), 'xx', 0, 'UTF-8'), true), var_export(mb_strpos(str_repeat($text, 40), "\u{3042}x", 3 * (strlen($text) > 2), 'UTF-8'), true)],
        };
        hash_update($digest, implode("|", $results) . "\n");
    }
    echo $function, " ", hash_final($digest), "\n";
}
--EXPECT--
UTF-8          e854e52f 3945f522 8b3f24be
UTF-16BE       5b8648cb ae570615 a16c2a9e
UTF-16LE       10ca04f1 08ff0c68 a16c2a9e
UTF-32BE       42cd6b8a 465510db b2b9bcdf
UTF-32LE       b7695089 b6c518c5 b2b9bcdf
UCS-2BE        0b7bceca e66b187c 681a76f2
UCS-2LE        32bc2905 5338ddbe 681a76f2
UCS-4          42cd6b8a 465510db 1821415d
UTF-7          7f40947d 41342a00 b2b9bcdf
UTF7-IMAP      6bf2fde6 7327b882 b2b9bcdf
ASCII          250168d2 0ca097b0 d142f117
ISO-8859-1     02b8f3b8 8404a974 e321af35
ISO-8859-15    09604aa3 203a3132 e321af35
Windows-1252   b8374b4c fad1de65 e321af35
KOI8-R         a6702940 65451d28 e321af35
ArmSCII-8      7f3c28b1 a056a470 7d3236a7
SJIS           1c4f9a1e c3e963a1 c7a039b7
CP932          1c4f9a1e 84a6126d c7a039b7
EUC-JP         b0c2e7e8 1fbea9ca 23aaf85e
eucJP-win      b0c2e7e8 1fbea9ca 23aaf85e
EUC-TW         2c56c3a3 cb5f6f05 754de371
BIG-5          8c74eee0 bdb688ca ab8afe55
GB18030        6fb8370d 00354ba8 fc33724b
CP936          a7c51704 075d536d a2237a0c
EUC-KR         76450b65 9d29d4f3 23aaf85e
UHC            76450b65 cbfc14b0 ab8afe55
ISO-2022-JP    ffd8b208 32db2cd2 6474a4d5
ISO-2022-KR    ffcd785f 173bcdb6 a7cc3510
HZ             5401a2d6 37ccfb99 6bcb3298
7bit           250168d2 0ca097b0 d142f117
strings of UTF-8
mb_strimwidth 8ef7cf71
mb_encode_numericentity 913e744d
mb_decode_numericentity cb90a40a
mb_convert_kana 8e88580e
mb_encode_mimeheader 2dbaf000
mb_decode_mimeheader 0bb90c95
mb_str_split 951296ec
mb_strpos 3fb8ac2a
