--TEST--
Every byte of the encodings with a byte for each character, and every character back
--FILE--
<?php
mb_substitute_character('none');
foreach (mb_list_encodings() as $encoding) {
    if (!preg_match('/^(ISO-8859|Windows|KOI|CP8|Arm|ASCII|[78]bit)/', $encoding)) {
        continue;
    }
    $there = '';
    for ($byte = 0; $byte < 256; $byte++) {
        $there .= bin2hex(mb_convert_encoding(chr($byte), 'UCS-2BE', $encoding)) . ' ';
    }
    $back = '';
    for ($point = 0; $point < 0x10000; $point++) {
        $back .= bin2hex(mb_convert_encoding(pack('n', $point), $encoding, 'UCS-2BE')) . ' ';
    }
    echo $encoding, ' ', md5($there), ' ', md5($back), ' ', json_encode(mb_encoding_aliases($encoding)), ' ', mb_preferred_mime_name($encoding), "\n";
}
--EXPECT--
7bit 100654bf02a7ce991e39693d85a9745f 4b71a4cb9eaa24ceb3b7e991561ec8d3 [] 7bit
8bit 74aed0fe4e3294eef013a58727d64e4e 8cd524d07435a00b988d46bd6ddb9903 ["binary"] 8bit
ASCII 100654bf02a7ce991e39693d85a9745f 4b71a4cb9eaa24ceb3b7e991561ec8d3 ["ANSI_X3.4-1968","iso-ir-6","ANSI_X3.4-1986","ISO_646.irv:1991","US-ASCII","ISO646-US","us","IBM367","IBM-367","cp367","csASCII"] US-ASCII
Windows-1252 217e3000976bfdd20ccf8df5b34084e1 423ac7d7a777072a6b93ccbb559f13dd ["cp1252"] Windows-1252
Windows-1254 f144d7b1c34a217a8394166b565bb968 e55447c8f53420fe6161dd6c03a35693 ["CP1254","CP-1254","WINDOWS-1254"] Windows-1254
ISO-8859-1 74aed0fe4e3294eef013a58727d64e4e 8cd524d07435a00b988d46bd6ddb9903 ["ISO8859-1","latin1"] ISO-8859-1
ISO-8859-2 05f5358f498a9ba7156843710af8ef44 9bbd40a5d9506ccb1e5edd09a1ce4f52 ["ISO8859-2","latin2"] ISO-8859-2
ISO-8859-3 0d65708266fb9ebb3518c7f7e1842e4d 5ea6eecc0e15a851cf58213b48f9b3c5 ["ISO8859-3","latin3"] ISO-8859-3
ISO-8859-4 79dc93d0279e066ffef6ddca102674b4 f8cc4b6d397d2cce968176526cb418b6 ["ISO8859-4","latin4"] ISO-8859-4
ISO-8859-5 8aaa54a748282656b0108a1cab78ddbf 85a66418bf7a4342372d8aeb0876467e ["ISO8859-5","cyrillic"] ISO-8859-5
ISO-8859-6 80de97aab072fd204e22fc3bc8f40fba fd91b788fbbc789b1a2f52e3d142f830 ["ISO8859-6","arabic"] ISO-8859-6
ISO-8859-7 bcc379fa7000ad7b0c5b19523ec4f90a e3b5bdf91dc0340da4c469b87eeec2ac ["ISO8859-7","greek"] ISO-8859-7
ISO-8859-8 9c028da381c0ba75d6be0fc932caf31b 52416d97e866aefdb257c9e8a5782a55 ["ISO8859-8","hebrew"] ISO-8859-8
ISO-8859-9 662a5a43fdad910cbd5de9277fb6ffd3 72a737a80af4c91ae5bbdb615bb58b20 ["ISO8859-9","latin5"] ISO-8859-9
ISO-8859-10 b18c08c698f3ba90631c2005f1762649 fcd951e21f4a32c2b998316c02af32bc ["ISO8859-10","latin6"] ISO-8859-10
ISO-8859-13 28431dbf9e15d357d0002cf9f2268780 2c64d31510f00010d29c144e106e2954 ["ISO8859-13"] ISO-8859-13
ISO-8859-14 6036c877563d568cdb56e3a3e8a32e7b fd223dd6591cc2280e6ef883937ba9d4 ["ISO8859-14","latin8"] ISO-8859-14
ISO-8859-15 3a687ddf3bb80f5fc614af7a8438a559 9c01d5e6bb05f90eb175ddd211b8bf41 ["ISO8859-15"] ISO-8859-15
ISO-8859-16 d8b22fcbb8cb9719f851a62b7ff1c3e0 ce2225a3c77c0f636942881dc288de9d ["ISO8859-16"] ISO-8859-16
Windows-1251 d1ddb0393b7f977f48c9dc31a120bb86 90076acfd9fc87fdba2cfe412e1a97e8 ["CP1251","CP-1251","WINDOWS-1251"] Windows-1251
CP866 3840ecb205753ee2e903370584fcc24a 8b51e4dd870e24f3040a6848ecbb0855 ["CP-866","IBM866","IBM-866"] CP866
KOI8-R da0cccfeec8e6905669a87c23c106454 b87a4d822c01e1b21ee244b468923c31 ["KOI8R"] KOI8-R
KOI8-U 3e11bf872dae4215b509eab1efd61700 023900dfa7410e2833bf7df12eb51c0d ["KOI8U"] KOI8-U
ArmSCII-8 ab4d2a1297b630cb851b714edcb0f54c 54d8e2db397277588d6790ba5e2d302b ["ArmSCII8","ARMSCII-8","ARMSCII8"] ArmSCII-8
CP850 800a8ba5c497f8a01da4dcb9b3406fa1 30b2ded83d693f2ee6fd6ec494b1acd9 ["CP-850","IBM850","IBM-850"] CP850
