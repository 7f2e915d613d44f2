--TEST--
Every pair of bytes of the Chinese, Japanese and Korean encodings, and every character back
--FILE--
<?php
mb_substitute_character(0x3F);
$prefixes = ['EUC-JP' => ['', "\x8F"], 'eucJP-win' => ['', "\x8F"], 'HZ' => ['~{'], 'ISO-2022-KR' => ["\x0E"], 'EUC-TW' => ['', "\x8E\xA2", "\x8E\xAE"], 'GB18030' => ['', "\x81\x30", "\x84\x31"]];
$shifted = ['', "\e\$B", "\e\$(D", "\e\$(?", "\e(J", "\e(I"];
foreach (['EUC-JP', 'SJIS', 'eucJP-win', 'CP932', 'SJIS-win', 'CP51932', 'EUC-CN', 'CP936', 'EUC-TW', 'BIG-5', 'CP950', 'EUC-KR', 'UHC', 'GB18030', 'HZ', 'ISO-2022-KR', 'JIS', 'ISO-2022-JP', 'ISO-2022-JP-MS', 'CP50220', 'CP50221', 'CP50222'] as $encoding) {
    $isShifted = preg_match('/JIS$|2022-JP|5022/', $encoding) && $encoding !== 'SJIS';
    foreach ($isShifted ? $shifted : $prefixes[$encoding] ?? [''] as $prefix) {
        $there = hash_init('md5');
        for ($lead = 0; $lead < 256; $lead++) {
            $text = '';
            for ($trail = 0; $trail < 256; $trail++) {
                $text .= ($isShifted ? "\e(B" : "\n") . $prefix . chr($lead) . chr($trail);
            }
            hash_update($there, mb_convert_encoding($text, 'UCS-4BE', $encoding));
        }
        echo $encoding, ' ', bin2hex($prefix), ' ', hash_final($there), "\n";
    }
    $back = hash_init('md5');
    for ($row = 0; $row < 0x110; $row++) {
        $text = '';
        for ($cell = 0; $cell < 256; $cell++) {
            $text .= pack('NN', 10, ($row << 8) | $cell);
        }
        hash_update($back, mb_convert_encoding($text, $encoding, 'UCS-4BE'));
    }
    echo $encoding, ' ', hash_final($back), ' ', json_encode(mb_encoding_aliases($encoding)), ' ', mb_preferred_mime_name($encoding), "\n";
}
--EXPECT--
EUC-JP  5405f8c20bafecc86c1f97f1f11ac51b
EUC-JP 8f 512951d7f66c0b42a67f95bb4ba6b578
EUC-JP 560968c4f16a88ea19ecb3b873800296 ["EUC","EUC_JP","eucJP","x-euc-jp"] EUC-JP
SJIS  4ac61f17469cf86e82339d55831d7a20
SJIS 946f39dc94413234ef2ff0f709ee06e9 ["x-sjis","SHIFT-JIS"] Shift_JIS
eucJP-win  d86b82e0bc05319930c41e9491b2ff4c
eucJP-win 8f 2d024bb1ff24fcb4c38690daac4dfa56
eucJP-win be377edc8bd84000531a13b7e5931907 ["eucJP-open","eucJP-ms"] EUC-JP
CP932  ecd0d6bd7e1c51de1ef9d0cd2fed6491
CP932 db59d38aa543e4dc01810a82bcf5f3a1 ["MS932","Windows-31J","MS_Kanji"] Shift_JIS
SJIS-win  ecd0d6bd7e1c51de1ef9d0cd2fed6491
SJIS-win 20d21981b7c19937f185ddfc514ccf2c ["SJIS-ms","SJIS-open"] Shift_JIS
CP51932  2f374022d0f545dbf9b566def2b425b8
CP51932 7ca4b160a62f0fd449f50c54a091b88d ["cp51932"] CP51932
EUC-CN  a6ae2a9f0bacfc4518b68b630b13030c
EUC-CN 05567ea477f247ba06ae53951143900d ["CN-GB","EUC_CN","eucCN","x-euc-cn","gb2312"] CN-GB
CP936  511fc5b271fafb9c63cfff2fdbc3bd5f
CP936 5151c0f53ec3cd4c26a41c5b97ae6af3 ["CP-936","GBK"] CP936
EUC-TW  333848a918f66cde03a65f7fb3e67760
EUC-TW 8ea2 b80d44fbdea331756f7fa45c7e00fd52
EUC-TW 8eae ec5fe9fe5aa78aace6a56c593ed04da9
EUC-TW 2fab1c99f6df1d3f630980b84644f319 ["EUC_TW","eucTW","x-euc-tw"] EUC-TW
BIG-5  60f3da1af1f2481709db3887d0ccb254
BIG-5 eda273a7b56f372d0ee0ac68e7e8e2ae ["CN-BIG5","BIG-FIVE","BIGFIVE"] BIG5
CP950  4b5dbcf84d0702c60242105e7de7667e
CP950 57f8bd798984d0e0ae4ec8f591ffb510 [] BIG5
EUC-KR  27c48e1e3c8d56ac92364a16e0e3a7fc
EUC-KR 1faad776a645ca28395d14c2b6fc63d4 ["EUC_KR","eucKR","x-euc-kr"] EUC-KR
UHC  4fe1d418b82411f73226a5efa80c7086
UHC fb58622f45e16fa397b06408c8d610ab ["CP949"] UHC
GB18030  a1b76aec0b6d0fd6d5ff8439079c95fc
GB18030 8130 42b50c6c345080aeaf0b62941c872ceb
GB18030 8431 c0874edabbcdd24e14e388c1084b5a69
GB18030 d6e5144f8c6c3669ba1e94569278f73f ["gb-18030","gb-18030-2000"] GB18030
HZ 7e7b df956e31d4b52784fda2b0e08fa50f0b
HZ 32f3780b19e69ca6cb08a0290a820aea [] HZ-GB-2312
ISO-2022-KR 0e 27ac1b524208a7688031fd732104311c
ISO-2022-KR 5061d9d18a3b6badc369be726d7349fb [] ISO-2022-KR
JIS  99ecc82b0becb4c699719956097aaaa3
JIS 1b2442 b18baf18d449f8540ab39282ce86921c
JIS 1b242844 080066a62a5028e6d88ba3492375f20d
JIS 1b24283f db00d3492df5d18e7c88e4eb42299221
JIS 1b284a 2ba58a79511f1bc3379fe0464fd903b8
JIS 1b2849 f6f384f09ed8cb90d3ad2ce300f3c0b3
JIS 55e27156e3d397f0b8ab55a2ca8208e6 [] ISO-2022-JP
ISO-2022-JP  99ecc82b0becb4c699719956097aaaa3
ISO-2022-JP 1b2442 b18baf18d449f8540ab39282ce86921c
ISO-2022-JP 1b242844 080066a62a5028e6d88ba3492375f20d
ISO-2022-JP 1b24283f db00d3492df5d18e7c88e4eb42299221
ISO-2022-JP 1b284a 2ba58a79511f1bc3379fe0464fd903b8
ISO-2022-JP 1b2849 f6f384f09ed8cb90d3ad2ce300f3c0b3
ISO-2022-JP 5e8321da041c6ea26321dc11214f78be [] ISO-2022-JP
ISO-2022-JP-MS  b913d0172563f6032ea25a9a52c6bba3
ISO-2022-JP-MS 1b2442 936d82a7d2befc5d1209576fc55bbfcb
ISO-2022-JP-MS 1b242844 62cfaa25ddf03f9da71c41c14136718e
ISO-2022-JP-MS 1b24283f e9a610a736fc8cf9e8785a4024ddcd41
ISO-2022-JP-MS 1b284a b913d0172563f6032ea25a9a52c6bba3
ISO-2022-JP-MS 1b2849 4abd9961f6c9b59e08e63fb90d5e6b15
ISO-2022-JP-MS 70a1048f7b6ef96463112f2edca78e3d ["ISO2022JPMS"] ISO-2022-JP
CP50220  99ecc82b0becb4c699719956097aaaa3
CP50220 1b2442 4473a9dd20813bb047b145721cfc0478
CP50220 1b242844 0811d9f183ea56b46628921132e74343
CP50220 1b24283f db00d3492df5d18e7c88e4eb42299221
CP50220 1b284a 2ba58a79511f1bc3379fe0464fd903b8
CP50220 1b2849 f6f384f09ed8cb90d3ad2ce300f3c0b3
CP50220 2fb2e834e02a6bf91090f51052080302 ["cp50220raw","cp50220-raw","JIS-ms"] ISO-2022-JP
CP50221  99ecc82b0becb4c699719956097aaaa3
CP50221 1b2442 4473a9dd20813bb047b145721cfc0478
CP50221 1b242844 0811d9f183ea56b46628921132e74343
CP50221 1b24283f db00d3492df5d18e7c88e4eb42299221
CP50221 1b284a 2ba58a79511f1bc3379fe0464fd903b8
CP50221 1b2849 f6f384f09ed8cb90d3ad2ce300f3c0b3
CP50221 d780f7595656841725718103560a4c28 [] ISO-2022-JP
CP50222  99ecc82b0becb4c699719956097aaaa3
CP50222 1b2442 4473a9dd20813bb047b145721cfc0478
CP50222 1b242844 0811d9f183ea56b46628921132e74343
CP50222 1b24283f db00d3492df5d18e7c88e4eb42299221
CP50222 1b284a 2ba58a79511f1bc3379fe0464fd903b8
CP50222 1b2849 f6f384f09ed8cb90d3ad2ce300f3c0b3
CP50222 549d463206ac3153db80559ea3d01cad [] ISO-2022-JP
