--TEST--
Every algorithm's digests of data of lengths around its blocks, at once, in pieces, and with a key.
--FILE--
<?php
$data = '';
for ($i = 0; $i < 700; $i++) {
    $data .= chr($i * 7 + ($i >> 3) & 255);
}
$lengths = [0, 1, 3, 4, 8, 9, 15, 16, 17, 31, 32, 55, 56, 63, 64, 65, 111, 112, 117, 118, 127, 128, 129, 135, 136, 144, 240, 241, 256, 257, 512, 700];
foreach (hash_algos() as $name) {
    $digests = '';
    foreach ($lengths as $length) {
        $digests .= hash($name, substr($data, 0, $length));
    }
    $context = hash_init(strtoupper($name));
    for ($from = 0, $step = 0; $from < 700; $from += $step++) {
        hash_update($context, substr($data, $from, $step));
    }
    echo $name, ' ', strlen(hash($name, '', true)), ' ', md5($digests), ' ', hash_final($context) === hash($name, $data) ? 'same' : 'other';
    if (in_array($name, hash_hmac_algos())) {
        echo ' ', md5(hash_hmac($name, $data, 'short') . hash_hmac($name, $data, substr($data, 0, 300)));
    }
    echo "\n";
}
--EXPECT--
md2 16 105580c42c3f1141502ef3112b12c7bb same 7cb2f5a1af0ecbf001eb79df4e374f6a
md4 16 42d47608d83b1e3dc17a0c301d16a520 same cc1f58a790a6ac6d6c510c7b0fd03172
md5 16 5aa9d68693a1bbf0b2f8c70992597135 same 921dfdd46c83bfebc232d6763634824f
sha1 20 8fe1cf66e08b797570503311cb173cd0 same 44b735152ecce9133875fea13bf5ddaa
sha224 28 88d78a5ccf99ae165c093d19443e6ccc same ea4f2594e93dce76e3fc77b88ac789bb
sha256 32 732457247ce32f574d794ee668cc90a9 same c2ffaa0c6d1d84312f84c5ad0ea306cc
sha384 48 b00c22e6a3b7380457cad90c3ee15327 same 32c5c17142accafaa42d1ec0951ed6eb
sha512/224 28 c42a36d9008757654d00f1f43160c277 same 069fc386ede5ca8e109d85a4506a44f0
sha512/256 32 bc8c867624ddfee239665121fad53cd4 same 3de4c77e8a460cbae156503c877b9db5
sha512 64 9ca1ce64fa4ca12c2316f4fe9ec2376d same 76029717a5e7afe075fd6cdaa144e72f
sha3-224 28 0fbe659eb23b7224896a92db519ce004 same 3b922db5010d5acebb630bf27c4beda1
sha3-256 32 c02bafa914aaa3e7c267adc6891e77e5 same b9e3e9ea711d3385f6edb594eb247416
sha3-384 48 338106aefcd0421c90976da6a08cad0a same a3534d46940a424ad06f7907dae18896
sha3-512 64 51116f14d490c53415db93a25678de67 same 25ac0925caf289fbc2722840e7db9181
ripemd128 16 ecf9d743b748307dbaff513c92bfe7d5 same 66be20c5b307c3fc2f48de5c6c18f7da
ripemd160 20 3cca2b7853e27ec611b1272a1cafa51d same 016e15e17704fe3def1638393ac8a30a
ripemd256 32 c80ad7a0384421631c356c9c86b8d892 same 59817a518f23155cff23ee5e9b7d8a9c
ripemd320 40 6ad47092f7dbb21557c1d1f7e42ca0e9 same 52da6ed4346451415b6cce43a2cd43c0
whirlpool 64 531ad27d236da2212821d0a04b1e4897 same 5b3f4e3dee8f115958e0344dd966eba3
tiger128,3 16 2f12f5387732e234c12d2b24bf333de9 same 632b6b8afe1abf8292d48065212221f9
tiger160,3 20 786be6b14db0ac07f2be4561543abb83 same f81004c7a97d2b3e955045a748095180
tiger192,3 24 4d7d052a8bc6bdbe48c6dc17105d25a7 same eac8cdfbafe0f0a451ec7c2735f7a7b7
tiger128,4 16 4e270eecc2b8138dccf95bf20da30ace same 40b4916e4cf7606eea74808d2879f739
tiger160,4 20 4656ce74bf4f620597e01babd5ac1a90 same 13116f513b74480fdc5792e4dac74492
tiger192,4 24 5601a63a2a4ec249e75fb5b680732dc2 same 3f082f0817823f3d368ca777f6af9e70
snefru 32 c342a166d08d4b2ebdcecb647f92dacc same 1ec936d7ee39a35ed97b1864ae99fbce
snefru256 32 c342a166d08d4b2ebdcecb647f92dacc same 1ec936d7ee39a35ed97b1864ae99fbce
gost 32 b047c90942312754aef2d32063d3a4db same d0426019eb1f026a8f1d79ef3792a8c7
gost-crypto 32 f2e81b5481ad0a14b4ae0ff021261c13 same c53dfb0d14d4b8bdd9868d9803d5bc76
adler32 4 8104223d5e74ed30d707f3f1a40924be same
crc32 4 af36b681b4f1a3bba89c4501a21ca1a4 same
crc32b 4 82801535339527b0f7636c249fe06aee same
crc32c 4 cb1aa57b0b3b9abe4db0d198c4fae6b0 same
fnv132 4 10b4746a2ca7799903f230ab9eba126c same
fnv1a32 4 a18557793a200cfed6b0b05ab30ccd30 same
fnv164 8 809f317095fa17cf0119a3198d41e429 same
fnv1a64 8 e3eaa4030505c45d9c21dff9f73f9d9b same
joaat 4 e136557b3d245e8faac5b51b2ea4345e same
murmur3a 4 2cdd69c2f1eaaac629f9f0c71f28b848 same
murmur3c 16 64593d7f55f2742e0beadd78c4d29a44 same
murmur3f 16 3d46c457382ef84b034f5bb804e57c3b same
xxh32 4 b308b027de5700c234497fb4b510479a same
xxh64 8 2ee3646eb714a0558cdb1b54301cea1d same
xxh3 8 f5d0030661be2d52c84e29d4da722548 same
xxh128 16 3304961140ee0fc5a142ed0a6567345d same
haval128,3 16 82dbe9162929064c84670abe923bf048 same aa3d2855ae48d627016b03c4f1bf19f5
haval160,3 20 c783d9f245d81f8793cd75c725f03708 same efa25a96ac7e8bb6329351854c7c42ec
haval192,3 24 4c6d668df98f3f40154ea27d6094a023 same 8ca28a22c9d0ff65fc94757b6826b4c7
haval224,3 28 7e1f6299842084bbc028616c5ba191ec same beb5deb05af4200047bfddd1d04f84f5
haval256,3 32 0d2ad52dfced1f31a682a46c0f65af5b same dac11c681415c88649dda31741b68eee
haval128,4 16 87b7d40e778560a2b25904e59529aef7 same 9220aa0617f7533eae731c1ef5f3f3a0
haval160,4 20 828c4323c77c2235c7f6e89997d40a84 same 8abc2ad6413baa3937d5fb9487dcdea9
haval192,4 24 f471db53e9cf320c53a29aba726dd1ab same f98880dc22e820d7750bfa6646b8d06c
haval224,4 28 444ed868e7c9ffedbd0ced5ea9b31d6e same 7ee366ea2087931167b6c521f6f079cd
haval256,4 32 1871ccc2f31ed75edd75c22ddfd67979 same bd8dddbdecdbc37e8730f2d32339520a
haval128,5 16 9683f074f78b96833f4b87bff846f82f same 4e3056efa760a574708abf750d485f7d
haval160,5 20 63ffd1c9b7560522f18daa9c5375b128 same 6d490a7b0c349f5086515ee781531a13
haval192,5 24 c6311079efc2fb1ab53f2b9e0264259a same c2157549fd183534cc0f063157abacff
haval224,5 28 59420b2bcf126aca68b2df2de8722a22 same 01ff2431e1edefb704efb6e4d7a04dd1
haval256,5 32 ee4996810d0a469f3a86099da461180f same cd1c19b3c99c554af1617917b7dc61f5
