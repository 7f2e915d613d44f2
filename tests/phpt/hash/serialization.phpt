--TEST--
Serialised contexts go on where they were; broken ones are refused.
--FILE--
<?php
foreach (hash_algos() as $name) {
    $context = hash_init($name);
    hash_update($context, str_repeat('abc', 50));
    try {
        $text = serialize($context);
    } catch (Exception $e) {
        echo $e->getMessage(), "\n";
        continue;
    }
    $again = unserialize($text);
    hash_update($again, 'rest');
    echo $name, ' ', md5($text), ' ', hash_final($again) === hash($name, str_repeat('abc', 50) . 'rest') ? 'same' : 'other', "\n";
}
$context = hash_init('sha1');
@$context->extra = 5;
echo str_replace("\0", '~', serialize($context)), "\n";
$parts = $context->__serialize();
foreach ([
    'no parts' => [],
    'no members' => [4 => null] + $parts,
    'unknown' => [0 => 'md6'] + $parts,
    'keyed' => [1 => HASH_HMAC] + $parts,
    'magic' => [3 => 3] + $parts,
    'content' => [2 => 'x'] + $parts,
    'few words' => [2 => [1, 2]] + $parts,
    'wrong word' => [2 => ['1'] + $parts[2]] + $parts,
    'short buffer' => [2 => [7 => 'short'] + $parts[2]] + $parts,
    'fits not' => [0 => 'tiger192,3'] + $parts,
] as $what => $data) {
    $broken = (new ReflectionClass('HashContext'));
    $text = 'O:11:"HashContext":' . substr(serialize($data), 2);
    try {
        var_dump(unserialize($text));
    } catch (Exception $e) {
        echo $what, ': ', $e->getMessage(), "\n";
    }
}
$md2 = hash_init('md2')->__serialize();
$md2[2][3] = 16;
try {
    unserialize('O:11:"HashContext":' . substr(serialize($md2), 2));
} catch (Exception $e) {
    echo $e->getMessage(), "\n";
}
try {
    hash_init('md5')->__unserialize($parts);
} catch (Exception $e) {
    echo $e->getMessage(), "\n";
}
try {
    serialize(hash_init('md5', HASH_HMAC, 'key'));
} catch (Exception $e) {
    echo $e->getMessage(), "\n";
}
--EXPECT--
md2 e3fcc66af09cfa72dddb1bf6d363f275 same
md4 273129c4d81b1ab4c4003f250a77bf79 same
md5 9f8be62e49b05588968dec3d6121b1c7 same
sha1 b3e5dfbe47b627190a69c056fd593fbe same
sha224 b6d34265a6356358532e1e346bd0b9ca same
sha256 f3102ff7f12c642c87d2dc9e7e7e3bcc same
sha384 29d0dc8c4608b17564fc76c452f301b6 same
sha512/224 58a930cf5acdfca4afb36f96887ddc60 same
sha512/256 93658ff02fae9a4047ab4e4a827187a1 same
sha512 817339559262aa5ab097670fc7463d24 same
sha3-224 8d3b72293db24e7885d2bc03ae2a41fe same
sha3-256 9db6c788fc05746351dd0ea9fa68749e same
sha3-384 9676986e604de793407809a058d37c06 same
sha3-512 cc9feff9fc1e40d7ec601fa51cc2f0d4 same
ripemd128 7bb34a9da26e310d842c8f9486b13082 same
ripemd160 4d9bf4ad5a34448918022945d47d9a9a same
ripemd256 a68446edd5165ee3409e3d52f9679bb8 same
ripemd320 38ad33acd1908ecbeef6427e7d2f439a same
whirlpool d6ab200883b07279fde6d1a1868c1cb6 same
tiger128,3 91e2c67c2e7e3525f1787343a918f1a4 same
tiger160,3 60a9192d10b84c3d6c23292c930c57bd same
tiger192,3 af564741e20f27403bbec51fe7898b17 same
tiger128,4 3ab341b541bb68a4101e67ef523b5257 same
tiger160,4 3194235d115bce1d4e1cae9fd3969904 same
tiger192,4 e5017212a35d6fc91cf108e46dc19da3 same
snefru 53d130ef9f9b5c026860a7cf2d779f8a same
snefru256 53d130ef9f9b5c026860a7cf2d779f8a same
gost 09418fbba1ad1a22ac78efdc05bdd855 same
gost-crypto 1d8722712f749c36828914fdc6eeaea1 same
adler32 04d9661654038ece915278d85abd77c2 same
crc32 5a8d9dc37043dd94d8c7d12ca3187f60 same
crc32b e27dc128041076d160525760196ebe7d same
crc32c c2b10c250e6b86aa3923a08ceff79ffb same
fnv132 9cc7ba2b7d248caca4386e4524de84ef same
fnv1a32 639010ec045dfbc2e14d97a86fef4ad3 same
fnv164 581b097149860139cad13470a97beb47 same
fnv1a64 7f724a451d6c5eeb4faec7aced42835c same
joaat a6860f3c57414a3c491dc8d4d2611ecf same
murmur3a 927a393f4d31a76f6493966b74b8f3ce same
murmur3c a0524120e0d2471130817af478f78165 same
murmur3f eb91aa8731fca25bd1ced93c0e54f7f9 same
xxh32 6f607f3ebde4d8974a162663bca693fd same
xxh64 6f44fadf02912551e75f99aad185faa3 same
HashContext for algorithm "xxh3" cannot be serialized
HashContext for algorithm "xxh128" cannot be serialized
haval128,3 1109ed58f71e8426cca55dde38d5f4db same
haval160,3 68b48c85ad5c625314def43ec01c2ffb same
haval192,3 08370a4592ead56331bc47c1b175cf40 same
haval224,3 d5b4334176f901e5dd95ebdea3b17bb6 same
haval256,3 8462164d00b3d30c0dd754b0d9dfe4d5 same
haval128,4 24d462cbdb27c2c8bac892adc42bee47 same
haval160,4 5b5dcf647a260ee1134dfd0ea6b8a24a same
haval192,4 24452f8a60070877e82103366ea09e8a same
haval224,4 0e2df4b3b6893b703eaea5b0f97d4d3a same
haval256,4 40965df462167dd1e3bd71bc49b1da32 same
haval128,5 8ebac22bbd8b77aa72aa326a647d1f98 same
haval160,5 2594601272670e1f9ef6a791b8920d5e same
haval192,5 4ad883df4bfafe98fe4b11086b3fc9ba same
haval224,5 aa64b0e5ed17ecb414f46abf0e8e08d8 same
haval256,5 e6b0b4d8765b75e69f8070b5e6b71a86 same
O:11:"HashContext":5:{i:0;s:4:"sha1";i:1;i:0;i:2;a:8:{i:0;i:1732584193;i:1;i:-271733879;i:2;i:-1732584194;i:3;i:271733878;i:4;i:-1009589776;i:5;i:0;i:6;i:0;i:7;s:64:"~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~";}i:3;i:2;i:4;a:1:{s:5:"extra";i:5;}}
no parts: Incomplete or ill-formed serialization data
no members: Incomplete or ill-formed serialization data
unknown: Unknown hash algorithm
keyed: HashContext with HASH_HMAC option cannot be serialized
magic: Incomplete or ill-formed serialization data ("sha1" code -1)
content: Incomplete or ill-formed serialization data ("sha1" code -1)
few words: Incomplete or ill-formed serialization data ("sha1" code -1008)
wrong word: Incomplete or ill-formed serialization data ("sha1" code -1000)
short buffer: Incomplete or ill-formed serialization data ("sha1" code -1028)
fits not: Incomplete or ill-formed serialization data ("tiger192,3" code -1024)
Incomplete or ill-formed serialization data ("md2" code -2000)
HashContext::__unserialize called on initialized object
HashContext with HASH_HMAC option cannot be serialized
