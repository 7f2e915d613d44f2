--TEST--
Functions over Chinese, Japanese and Korean encodings, with shifts between sets, and malformed texts
--FILE--
<?php
$texts = ['EUC-JP' => '日本語とｶﾅ', 'SJIS' => '日本語とｶﾅ', 'JIS' => '日本語とABC', 'ISO-2022-JP' => '日本語とABC', 'ISO-2022-JP-MS' => '日①ｶ', 'CP50220' => '日①ｶﾞ', 'CP50222' => '日ｶ①', 'EUC-KR' => '한국어 abc', 'ISO-2022-KR' => '한국어 abc', 'UHC' => '한똠', 'BIG-5' => '中文字', 'CP936' => '中文字', 'GB18030' => "中\u{3400}\u{20000}", 'HZ' => '中文~字'];
foreach ($texts as $encoding => $text) {
    $there = mb_convert_encoding($text, $encoding, 'UTF-8');
    echo $encoding, ' ', bin2hex($there), ' ', mb_strlen($there, $encoding), ' ', mb_strwidth($there, $encoding), ' ', bin2hex(mb_substr($there, 1, 2, $encoding)), ' ',
        bin2hex(mb_strcut($there, 1, 9, $encoding)), ' ', bin2hex(mb_strimwidth($there, 0, 4, '', $encoding)), ' ', mb_strpos($there, mb_substr($there, 2, 1, $encoding), 0, $encoding), ' ',
        mb_convert_encoding($there, 'UTF-8', $encoding), ' ', mb_convert_encoding(substr($there, 0, -1), 'UTF-8', $encoding), ' ', (int) mb_check_encoding($there, $encoding), (int) mb_check_encoding(substr($there, 0, -1), $encoding), ' ',
        mb_detect_encoding($there, ['ASCII', 'UTF-8', $encoding, 'EUC-JP', 'SJIS']), "\n";
}
foreach (['ISO-2022-JP' => ["\e\$X", "\e(X", "\e", "\e\$", "\e\$(", "\e\$(X", "\eX", "\e\$B!", "\e\$B!\x80"], 'ISO-2022-KR' => ["\e\$)X", "\e\$", "\eX)C", "\x0E!", "\x0E\x22\x66"], 'HZ' => ['~', '~x', '~{!', "~{\x7F!", "~\n"], 'GB18030' => ["\x81", "\x810", "\x810\x81", "\x810\x81A", "\xE3\x32\x9A\x36", "\x84\x31\xA4\x39", "\x84\x31\xA4\x3A"], 'EUC-JP' => ["\x8F", "\x8F\xA1", "\x8E", "\x8E!", "\xA1!"]] as $encoding => $malformed) {
    foreach ($malformed as $text) {
        echo $encoding, ' ', bin2hex($text), ' ', mb_convert_encoding($text, 'UTF-8', $encoding), ' ', (int) mb_check_encoding($text, $encoding), "\n";
    }
}
mb_internal_encoding('UTF-8');
foreach (['Japanese', 'Korean', 'Simplified Chinese', 'zh-tw'] as $language) {
    mb_language($language);
    echo mb_language(), ' ', mb_encode_mimeheader('日本語の題名 中文'), "\n";
}
--EXPECT--
EUC-JP c6fccbdcb8eca4c88eb68ec5 6 10 cbdcb8ec c6fccbdcb8eca4c8 c6fccbdc 2 日本語とｶﾅ 日本語とｶ? 10 EUC-JP
SJIS 93fa967b8cea82c6b6c5 6 10 967b8cea 93fa967b8cea82c6b6 93fa967b 2 日本語とｶﾅ 日本語とｶ 11 SJIS
JIS 1b2442467c4b5c386c24481b2842414243 7 11 1b24424b5c386c1b2842 1b2442467c1b2842 1b2442467c4b5c1b2842 2 日本語とABC 日本語とAB 11 JIS
ISO-2022-JP 1b2442467c4b5c386c24481b2842414243 7 11 1b24424b5c386c1b2842 1b2442467c1b2842 1b2442467c4b5c1b2842 2 日本語とABC 日本語とAB 11 ISO-2022-JP
ISO-2022-JP-MS 1b2442467c2d211b2849361b2842 3 4 1b24422d211b2849361b2842 1b2442467c1b2842 1b2442467c2d211b2849361b2842 2 日①ｶ 日①ｶ? 10 ISO-2022-JP-MS
CP50220 1b2442467c2d21252c1b2842 3 5 1b24422d21252c1b2842 1b2442467c1b2842 1b2442467c2d211b2842 2 日①ガ 日①ガ? 10 CP50220
CP50222 1b2442467c0e360f1b24422d211b2842 3 4 0e360f1b24422d211b2842 1b2442467c0e360f 1b2442467c0e360f1b24422d211b2842 2 日ｶ① 日ｶ①? 10 CP50222
EUC-KR c7d1b1b9beee20616263 7 10 b1b9beee c7d1b1b9beee206162 c7d1b1b9 2 한국어 abc 한국어 ab 11 EUC-KR
ISO-2022-KR 1b2429430e475131393e6e0f20616263 7 10 1b2429430e31393e6e0f 1b2429430e47510f 1b2429430e475131390f 2 한국어 abc 한국어 ab 11 ISO-2022-KR
UHC c7d18c63 2 4 8c63 c7d18c63 c7d18c63 0 한똠 한? 10 SJIS
BIG-5 a4a4a4e5a672 3 6 a4e5a672 a4a4a4e5a672 a4a4a4e5 2 中文字 中文? 10 BIG-5
CP936 d6d0cec4d7d6 3 6 cec4d7d6 d6d0cec4d7d6 d6d0cec4 2 中文字 中文? 10 CP936
GB18030 d6d08139ee3995328236 3 6 8139ee3995328236 d6d08139ee39 d6d08139ee39 2 中㐀𠀀 中㐀? 10 GB18030
HZ 7e7b56504e447e7d7e7e7e7b57567e7d 4 7 7e7b4e447e7d7e7e 7e7b56504e447e7d 7e7b56504e447e7d 2 中文~字 中文~字 11 HZ
ISO-2022-JP 1b2458 ?$X 0
ISO-2022-JP 1b2858 ?(X 0
ISO-2022-JP 1b ? 0
ISO-2022-JP 1b24 ? 0
ISO-2022-JP 1b2428 ? 0
ISO-2022-JP 1b242858 ?$(X 0
ISO-2022-JP 1b58 ?X 0
ISO-2022-JP 1b244221 ? 0
ISO-2022-JP 1b24422180 ? 0
ISO-2022-KR 1b242958 ? 0
ISO-2022-KR 1b24 ? 0
ISO-2022-KR 1b582943 ? 0
ISO-2022-KR 0e21 ? 0
ISO-2022-KR 0e2266 ? 0
HZ 7e  1
HZ 7e78 ? 0
HZ 7e7b21 ? 0
HZ 7e7b7f21 ?? 0
HZ 7e0a  1
GB18030 81 ? 0
GB18030 8130 ? 0
GB18030 813081 ? 0
GB18030 81308141 ? 0
GB18030 e3329a36 ? 0
GB18030 8431a439 ￿ 1
GB18030 8431a43a ? 0
EUC-JP 8f ? 0
EUC-JP 8fa1 ? 0
EUC-JP 8e ? 0
EUC-JP 8e21 ? 0
EUC-JP a121 ? 0
Japanese =?ISO-2022-JP?B?GyRCRnxLXDhsJE5Cakw+GyhCIBskQkNmSjgbKEI=?=
Korean =?ISO-2022-KR?B?GyQpQw5sbVxiZV4qTnA5WSMPIA5xaVl+Dw==?=
Simplified Chinese =?HZ-GB-2312?B?fntIVTE+fn0/fnskTn59P357Q3t+fSB+e1ZQTkR+fQ==?=
Traditional Chinese =?BIG5?B?pOmlu7t5xtLDRKZXIKSkpOU=?=
