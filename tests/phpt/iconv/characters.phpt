--TEST--
Texts as characters: iconv_strlen(), iconv_substr(), iconv_strpos(), iconv_strrpos()
--EXTENSIONS--
iconv
--FILE--
<?php
function show(callable $what)
{
    error_clear_last();
    try {
        $result = @$what();
    } catch (ValueError $error) {
        echo 'V ';
        return;
    }
    echo $result === false ? 'F' : (is_string($result) ? ($result === '' ? "''" : bin2hex($result)) : $result), substr(error_get_last()['message'] ?? '', -20, 6), ' ';
}

$texts = ['', 'a', 'hello', "h\u{e9}llo w\u{f6}rld", "\u{65e5}\u{672c}\u{8a9e}\u{65e5}", "bad\xff\xfe", "cut\xe3\x81", "a\0b\0", "\x1b\$B\x24\x22\x24\x24\x1b(B"];
foreach (['UTF-8', 'ISO-8859-1', 'UTF-16LE', 'UTF-16', 'ISO-2022-JP', 'EUC-JP', 'BIG5-HKSCS', 'TCVN'] as $encoding) {
    foreach ($texts as $text) {
        echo $encoding, ' ', bin2hex($text), ': ';
        show(fn () => iconv_strlen($text, $encoding));
        foreach ([[0, 1], [1, null], [-1, null], [0, -1], [1, 2], [-3, 2], [5, 5], [100, 1], [0, 0], [-100, 3], [1, -1]] as [$offset, $length]) {
            show(fn () => iconv_substr($text, $offset, $length, $encoding));
        }
        foreach (['l', "\u{e9}", "o w", "\u{65e5}", '', "\xff"] as $needle) {
            foreach ([0, 1, -1, 3, 200, -200] as $offset) {
                show(fn () => iconv_strpos($text, $needle, $offset, $encoding));
            }
            show(fn () => iconv_strrpos($text, $needle, $encoding));
        }
        echo "\n";
    }
}

foreach (['aabaabaaab' => 'aaab', 'abababac' => 'ababac', 'aaaa' => 'aa', 'abcabcabd' => 'abcabd', 'xaxaxb' => 'xaxb', 'abab' => 'ba'] as $text => $wanted) {
    echo iconv_strpos($text, $wanted), ' ', iconv_strrpos($text, $wanted), "\n";
}

var_dump(iconv_strlen('abc', 'nosuch'), iconv_substr('abc', 1, 1, str_repeat('x', 64)), iconv_strlen("\xc3", 'UTF-8'), iconv_strlen("\xff", 'UTF-8'));
foreach ([6, -6] as $offset) {
    try {
        iconv_strpos('abcde', 'b', $offset, 'UTF-8');
    } catch (ValueError $error) {
        echo $error->getMessage(), "\n";
    }
}
?>
--EXPECTF--
UTF-8 : 0 '' '' '' '' '' '' '' '' '' '' '' F V V V V V F F V V V V V F F V V V V V F F V V V V V F F F V F F V F Fcter i Fcter i V Fcter i Fcter i V Fcter i 
UTF-8 61: 1 61 '' 61 '' '' 61 '' '' '' 61 '' F F F V V V F F F F V V V F F F F V V V F F F F V V V F F F F F F V F Fcter i Fcter i Fcter i Fcter i Fcter i V Fcter i 
UTF-8 68656c6c6f: 5 68 656c6c6f 6f 68656c6c 656c 6c6c '' '' '' 68656c 656c6c 2 2 F 3 V V 3 F F F F V V F F F F F V V F F F F F V V F F F F F F V F Fcter i Fcter i Fcter i Fcter i Fcter i V Fcter i 
UTF-8 68c3a96c6c6f2077c3b6726c64: 11 68 c3a96c6c6f2077c3b6726c64 64 68c3a96c6c6f2077c3b6726c c3a96c 726c 2077c3b6726c '' '' 68c3a96c c3a96c6c6f2077c3b6726c 2 2 F 3 V V 9 1 1 F F V V 1 4 4 F 4 V V 4 F F F F V V F F F F F F V F Fcter i Fcter i Fcter i Fcter i Fcter i V Fcter i 
UTF-8 e697a5e69cace8aa9ee697a5: 4 e697a5 e69cace8aa9ee697a5 e697a5 e697a5e69cace8aa9e e69cace8aa9e e69cace8aa9e '' '' '' e697a5e69cace8aa9e e69cace8aa9e F F F F V V F F F F F V V F F F F F V V F 0 3 3 3 V V 3 F F F F F V F Fcter i Fcter i Fcter i Fcter i Fcter i V Fcter i 
UTF-8 626164fffe: Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i F F Fcter i F F Fcter i F Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i 
UTF-8 637574e381: Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i F F Fcter i F F Fcter i F Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i 
UTF-8 61006200: 4 61 006200 00 610062 0062 0062 '' '' '' 610062 0062 F F F F V V F F F F F V V F F F F F V V F F F F F V V F F F F F F V F Fcter i Fcter i Fcter i Fcter i Fcter i V Fcter i 
UTF-8 1b2442242224241b2842: 10 1b 2442242224241b2842 42 1b2442242224241b28 2442 1b28 24241b2842 '' '' 1b2442 2442242224241b28 F F F F V V F F F F F V V F F F F F V V F F F F F V V F F F F F F V F Fcter i Fcter i Fcter i Fcter i Fcter i V Fcter i 
ISO-8859-1 : 0 '' '' '' '' '' '' '' '' '' '' '' F V V V V V F F V V V V V F F V V V V V F F V V V V V F F F V F F V F F V V V V V F 
ISO-8859-1 61: 1 61 '' 61 '' '' 61 '' '' '' 61 '' F F F V V V F F F F V V V F F F F V V V F F F F V V V F F F F F F V F F F F V V V F 
ISO-8859-1 68656c6c6f: 5 68 656c6c6f 6f 68656c6c 656c 6c6c '' '' '' 68656c 656c6c 2 2 F 3 V V 3 F F F F V V F F F F F V V F F F F F V V F F F F F F V F F F F F V V F 
ISO-8859-1 68c3a96c6c6f2077c3b6726c64: 13 68 c3a96c6c6f2077c3b6726c64 64 68c3a96c6c6f2077c3b6726c c3a9 726c 6f2077c3b6 '' '' 68c3a9 c3a96c6c6f2077c3b6726c 3 3 F 3 V V 11 1 1 F F V V 1 5 5 F 5 V V 5 F F F F V V F F F F F F V F F F F F V V F 
ISO-8859-1 e697a5e69cace8aa9ee697a5: 12 e6 97a5e69cace8aa9ee697a5 a5 e697a5e69cace8aa9ee697 97a5 e697 ace8aa9ee6 '' '' e697a5 97a5e69cace8aa9ee697 F F F F V V F F F F F V V F F F F F V V F 0 9 F 9 V V 9 F F F F F V F F F F F V V F 
ISO-8859-1 626164fffe: 5 62 6164fffe fe 626164ff 6164 64ff '' '' '' 626164 6164ff F F F F V V F F F F F V V F F F F F V V F F F F F V V F F F F F F V F 3 3 F 3 V V 3 
ISO-8859-1 637574e381: 5 63 7574e381 81 637574e3 7574 74e3 '' '' '' 637574 7574e3 F F F F V V F F F F F V V F F F F F V V F F F F F V V F F F F F F V F F F F F V V F 
ISO-8859-1 61006200: 4 61 006200 00 610062 0062 0062 '' '' '' 610062 0062 F F F F V V F F F F F V V F F F F F V V F F F F F V V F F F F F F V F F F F F V V F 
ISO-8859-1 1b2442242224241b2842: 10 1b 2442242224241b2842 42 1b2442242224241b28 2442 1b28 24241b2842 '' '' 1b2442 2442242224241b28 F F F F V V F F F F F V V F F F F F V V F F F F F V V F F F F F F V F F F F F V V F 
UTF-16LE : 0 '' '' '' '' '' '' '' '' '' '' '' Fcter i Fcter i V Fcter i Fcter i V Fcter i F V V V V V F Fcter i Fcter i V Fcter i Fcter i V Fcter i Fcter i Fcter i V Fcter i Fcter i V Fcter i F F V F F V F Fcter i Fcter i V Fcter i Fcter i V Fcter i 
UTF-16LE 61: Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i F V Fcter i V V Fcter i F Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i F F Fcter i F F Fcter i F Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i 
UTF-16LE 68656c6c6f: Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i F F Fcter i F F Fcter i F Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i 
UTF-16LE 68c3a96c6c6f2077c3b6726c64: Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i F F Fcter i F F Fcter i F Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i 
UTF-16LE e697a5e69cace8aa9ee697a5: 6 e697 a5e69cace8aa9ee697a5 97a5 e697a5e69cace8aa9ee6 a5e69cac e8aa9ee6 97a5 '' '' e697a5e69cac a5e69cace8aa9ee6 Fcter i Fcter i Fcter i Fcter i Fcter i V Fcter i F F F F V V F Fcter i Fcter i Fcter i Fcter i Fcter i V Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i V Fcter i F F F F F V F Fcter i Fcter i Fcter i Fcter i Fcter i V Fcter i 
UTF-16LE 626164fffe: Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i F F Fcter i F F Fcter i F Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i 
UTF-16LE 637574e381: Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i F F Fcter i F F Fcter i F Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i 
UTF-16LE 61006200: 2 6100 6200 6200 6100 6200 61006200 '' '' '' 61006200 '' Fcter i Fcter i Fcter i Fcter i Fcter i V Fcter i F F F V V V F Fcter i Fcter i Fcter i Fcter i Fcter i V Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i V Fcter i F F F F F V F Fcter i Fcter i Fcter i Fcter i Fcter i V Fcter i 
UTF-16LE 1b2442242224241b2842: 5 1b24 42242224241b2842 2842 1b2442242224241b 42242224 2224241b '' '' '' 1b2442242224 42242224241b Fcter i Fcter i Fcter i Fcter i Fcter i V Fcter i F F F F V V F Fcter i Fcter i Fcter i Fcter i Fcter i V Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i V Fcter i F F F F F V F Fcter i Fcter i Fcter i Fcter i Fcter i V Fcter i 
UTF-16 : 0 '' '' '' '' '' '' '' '' '' '' '' Fcter i Fcter i V Fcter i Fcter i V Fcter i F V V V V V F Fcter i Fcter i V Fcter i Fcter i V Fcter i Fcter i Fcter i V Fcter i Fcter i V Fcter i F F V F F V F Fcter i Fcter i V Fcter i Fcter i V Fcter i 
UTF-16 61: Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i F V Fcter i V V Fcter i F Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i F F Fcter i F F Fcter i F Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i 
UTF-16 68656c6c6f: Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i F F Fcter i F F Fcter i F Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i 
UTF-16 68c3a96c6c6f2077c3b6726c64: Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i F F Fcter i F F Fcter i F Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i 
UTF-16 e697a5e69cace8aa9ee697a5: 6 fffee697 fffea5e69cace8aa9ee697a5 fffe97a5 fffee697a5e69cace8aa9ee6 fffea5e69cac fffee8aa9ee6 fffe97a5 '' '' fffee697a5e69cac fffea5e69cace8aa9ee6 Fcter i Fcter i Fcter i Fcter i Fcter i V Fcter i F F F F V V F Fcter i Fcter i Fcter i Fcter i Fcter i V Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i V Fcter i F F F F F V F Fcter i Fcter i Fcter i Fcter i Fcter i V Fcter i 
UTF-16 626164fffe: Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i F F Fcter i F F Fcter i F Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i 
UTF-16 637574e381: Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i F F Fcter i F F Fcter i F Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i 
UTF-16 61006200: 2 fffe6100 fffe6200 fffe6200 fffe6100 fffe6200 fffe61006200 '' '' '' fffe61006200 '' Fcter i Fcter i Fcter i Fcter i Fcter i V Fcter i F F F V V V F Fcter i Fcter i Fcter i Fcter i Fcter i V Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i V Fcter i F F F F F V F Fcter i Fcter i Fcter i Fcter i Fcter i V Fcter i 
UTF-16 1b2442242224241b2842: 5 fffe1b24 fffe42242224241b2842 fffe2842 fffe1b2442242224241b fffe42242224 fffe2224241b '' '' '' fffe1b2442242224 fffe42242224241b Fcter i Fcter i Fcter i Fcter i Fcter i V Fcter i F F F F V V F Fcter i Fcter i Fcter i Fcter i Fcter i V Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i V Fcter i F F F F F V F Fcter i Fcter i Fcter i Fcter i Fcter i V Fcter i 
ISO-2022-JP : 0 '' '' '' '' '' '' '' '' '' '' '' F V V V V V F Fcter i Fcter i V Fcter i Fcter i V Fcter i F V V V V V F Fcter i Fcter i V Fcter i Fcter i V Fcter i F F V F F V F Fcter i Fcter i V Fcter i Fcter i V Fcter i 
ISO-2022-JP 61: 1 61 '' 61 '' '' 61 '' '' '' 61 '' F F F V V V F Fcter i Fcter i Fcter i Fcter i Fcter i V Fcter i F F F V V V F Fcter i Fcter i Fcter i Fcter i Fcter i V Fcter i F F F F F V F Fcter i Fcter i Fcter i Fcter i Fcter i V Fcter i 
ISO-2022-JP 68656c6c6f: 5 68 656c6c6f 6f 68656c6c 656c 6c6c '' '' '' 68656c 656c6c 2 2 F 3 V V 3 Fcter i Fcter i Fcter i Fcter i Fcter i V Fcter i F F F F V V F Fcter i Fcter i Fcter i Fcter i Fcter i V Fcter i F F F F F V F Fcter i Fcter i Fcter i Fcter i Fcter i V Fcter i 
ISO-2022-JP 68c3a96c6c6f2077c3b6726c64: Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i F F Fcter i F F Fcter i F Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i 
ISO-2022-JP e697a5e69cace8aa9ee697a5: Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i F V Fcter i V V Fcter i F Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i F V Fcter i V V Fcter i F Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i F F Fcter i F F Fcter i F Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i 
ISO-2022-JP 626164fffe: Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i F F Fcter i F F Fcter i F Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i 
ISO-2022-JP 637574e381: Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i F F Fcter i F F Fcter i F Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i 
ISO-2022-JP 61006200: 4 61 006200 00 610062 0062 0062 '' '' '' 610062 0062 F F F F V V F Fcter i Fcter i Fcter i Fcter i Fcter i V Fcter i F F F F V V F Fcter i Fcter i Fcter i Fcter i Fcter i V Fcter i F F F F F V F Fcter i Fcter i Fcter i Fcter i Fcter i V Fcter i 
ISO-2022-JP 1b2442242224241b2842: 2 1b244224221b2842 1b244224241b2842 1b244224241b2842 1b244224221b2842 1b244224241b2842 1b2442242224241b2842 '' '' '' 1b2442242224241b2842 '' F F F V V V F Fcter i Fcter i Fcter i Fcter i Fcter i V Fcter i F F F V V V F Fcter i Fcter i Fcter i Fcter i Fcter i V Fcter i F F F F F V F Fcter i Fcter i Fcter i Fcter i Fcter i V Fcter i 
EUC-JP : 0 '' '' '' '' '' '' '' '' '' '' '' F V V V V V F F V V V V V F F V V V V V F Fcter i Fcter i V Fcter i Fcter i V Fcter i F F V F F V F Fcter i Fcter i V Fcter i Fcter i V Fcter i 
EUC-JP 61: 1 61 '' 61 '' '' 61 '' '' '' 61 '' F F F V V V F F F F V V V F F F F V V V F Fcter i Fcter i Fcter i Fcter i Fcter i V Fcter i F F F F F V F Fcter i Fcter i Fcter i Fcter i Fcter i V Fcter i 
EUC-JP 68656c6c6f: 5 68 656c6c6f 6f 68656c6c 656c 6c6c '' '' '' 68656c 656c6c 2 2 F 3 V V 3 F F F F V V F F F F F V V F Fcter i Fcter i Fcter i Fcter i Fcter i V Fcter i F F F F F V F Fcter i Fcter i Fcter i Fcter i Fcter i V Fcter i 
EUC-JP 68c3a96c6c6f2077c3b6726c64: 11 68 c3a96c6c6f2077c3b6726c64 64 68c3a96c6c6f2077c3b6726c c3a96c 726c 2077c3b6726c '' '' 68c3a96c c3a96c6c6f2077c3b6726c 2 2 F 3 V V 9 1 1 F F V V 1 4 4 F 4 V V 4 Fcter i Fcter i Fcter i Fcter i Fcter i V Fcter i F F F F F V F Fcter i Fcter i Fcter i Fcter i Fcter i V Fcter i 
EUC-JP e697a5e69cace8aa9ee697a5: Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i F V Fcter i V V Fcter i F F V Fcter i V V Fcter i F F V Fcter i V V Fcter i F Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i F F Fcter i F F Fcter i F Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i 
EUC-JP 626164fffe: Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i F F Fcter i F F Fcter i F Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i 
EUC-JP 637574e381: Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i F F Fcter i F F Fcter i F Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i 
EUC-JP 61006200: 4 61 006200 00 610062 0062 0062 '' '' '' 610062 0062 F F F F V V F F F F F V V F F F F F V V F Fcter i Fcter i Fcter i Fcter i Fcter i V Fcter i F F F F F V F Fcter i Fcter i Fcter i Fcter i Fcter i V Fcter i 
EUC-JP 1b2442242224241b2842: 10 1b 2442242224241b2842 42 1b2442242224241b28 2442 1b28 24241b2842 '' '' 1b2442 2442242224241b28 F F F F V V F F F F F V V F F F F F V V F Fcter i Fcter i Fcter i Fcter i Fcter i V Fcter i F F F F F V F Fcter i Fcter i Fcter i Fcter i Fcter i V Fcter i 
BIG5-HKSCS : 0 '' '' '' '' '' '' '' '' '' '' '' F V V V V V F F V V V V V F F V V V V V F Fcter i Fcter i V Fcter i Fcter i V Fcter i F F V F F V F Fcter i Fcter i V Fcter i Fcter i V Fcter i 
BIG5-HKSCS 61: 1 61 '' 61 '' '' 61 '' '' '' 61 '' F F F V V V F F F F V V V F F F F V V V F Fcter i Fcter i Fcter i Fcter i Fcter i V Fcter i F F F F F V F Fcter i Fcter i Fcter i Fcter i Fcter i V Fcter i 
BIG5-HKSCS 68656c6c6f: 5 68 656c6c6f 6f 68656c6c 656c 6c6c '' '' '' 68656c 656c6c 2 2 F 3 V V 3 F F F F V V F F F F F V V F Fcter i Fcter i Fcter i Fcter i Fcter i V Fcter i F F F F F V F Fcter i Fcter i Fcter i Fcter i Fcter i V Fcter i 
BIG5-HKSCS 68c3a96c6c6f2077c3b6726c64: 11 68 c3a96c6c6f2077c3b6726c64 64 68c3a96c6c6f2077c3b6726c c3a96c 726c 2077c3b6726c '' '' 68c3a96c c3a96c6c6f2077c3b6726c 2 2 F 3 V V 9 1 1 F F V V 1 4 4 F 4 V V 4 Fcter i Fcter i Fcter i Fcter i Fcter i V Fcter i F F F F F V F Fcter i Fcter i Fcter i Fcter i Fcter i V Fcter i 
BIG5-HKSCS e697a5e69cace8aa9ee697a5: Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i F V Fcter i V V Fcter i F F V Fcter i V V Fcter i F F V Fcter i V V Fcter i F Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i F F Fcter i F F Fcter i F Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i 
BIG5-HKSCS 626164fffe: Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i F F Fcter i F F Fcter i F Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i 
BIG5-HKSCS 637574e381: Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i F F Fcter i F F Fcter i F Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i Fcter i 
BIG5-HKSCS 61006200: 4 61 006200 00 610062 0062 0062 '' '' '' 610062 0062 F F F F V V F F F F F V V F F F F F V V F Fcter i Fcter i Fcter i Fcter i Fcter i V Fcter i F F F F F V F Fcter i Fcter i Fcter i Fcter i Fcter i V Fcter i 
BIG5-HKSCS 1b2442242224241b2842: 10 1b 2442242224241b2842 42 1b2442242224241b28 2442 1b28 24241b2842 '' '' 1b2442 2442242224241b28 F F F F V V F F F F F V V F F F F F V V F Fcter i Fcter i Fcter i Fcter i Fcter i V Fcter i F F F F F V F Fcter i Fcter i Fcter i Fcter i Fcter i V Fcter i 
TCVN : 0 '' '' '' '' '' '' '' '' '' '' '' F V V V V V F F V V V V V F F V V V V V F F V V V V V F F F V F F V F F V V V V V F 
TCVN 61: 0 '' '' '' '' '' '' '' '' '' '' '' F V V V V V F F V V V V V F F V V V V V F F V V V V V F F F V F F V F F V V V V V F 
TCVN 68656c6c6f: 5 6865 656c6c6f 6f 68656c6c6f 656c6c 6c6c6f '' '' '' 68656c6c 656c6c6f 2 2 F 3 V V 3 F F F F V V F F F F F V V F F F F F V V F F F F F F V F F F F F V V F 
TCVN 68c3a96c6c6f2077c3b6726c64: 13 68 c3a96c6c6f2077c3b6726c64 64 68c3a96c6c6f2077c3b6726c64 c3a96c 726c64 6f2077c3b6 '' '' 68c3a96c c3a96c6c6f2077c3b6726c64 3 3 F 3 V V 11 1 1 F F V V 1 5 5 F 5 V V 5 F F F F V V F F F F F F V F F F F F V V F 
TCVN e697a5e69cace8aa9ee697a5: 12 e6 97a5e69cace8aa9ee697a5 a5 e697a5e69cace8aa9ee697a5 97a5 e697a5 ace8aa9ee6 '' '' e697a5 97a5e69cace8aa9ee697a5 F F F F V V F F F F F V V F F F F F V V F 0 9 F 9 V V 9 F F F F F V F F F F F V V F 
TCVN 626164fffe: 5 6261 6164fffe fe 626164ff 6164 64ff '' '' '' 626164 6164ff F F F F V V F F F F F V V F F F F F V V F F F F F V V F F F F F F V F 3 3 F 3 V V 3 
TCVN 637574e381: 5 6375 7574e381 81 637574e3 7574e3 74e3 '' '' '' 637574e3 7574e3 F F F F V V F F F F F V V F F F F F V V F F F F F V V F F F F F F V F F F F F V V F 
TCVN 61006200: 4 61 006200 00 610062 0062 0062 '' '' '' 610062 0062 F F F F V V F F F F F V V F F F F F V V F F F F F V V F F F F F F V F F F F F V V F 
TCVN 1b2442242224241b2842: 10 1b 2442242224241b2842 42 1b2442242224241b2842 2442 1b2842 24241b2842 '' '' 1b2442 2442242224241b2842 F F F F V V F F F F F V V F F F F F V V F F F F F V V F F F F F F V F F F F F V V F 
6 6
2 2
0 2
3 3
2 2
1 1

Warning: iconv_strlen(): Wrong encoding, conversion from "nosuch" to "UCS-4LE" is not allowed in %scharacters.php on line 36

Warning: iconv_substr(): Encoding parameter exceeds the maximum allowed length of 64 characters in %scharacters.php on line 36

Notice: iconv_strlen(): Detected an incomplete multibyte character in input string in %scharacters.php on line 36

Notice: iconv_strlen(): Detected an illegal character in input string in %scharacters.php on line 36
bool(false)
bool(false)
bool(false)
bool(false)
iconv_strpos(): Argument #3 ($offset) must be contained in argument #1 ($haystack)
iconv_strpos(): Argument #3 ($offset) must be contained in argument #1 ($haystack)
