--TEST--
The functions of mhash.
--SKIPIF--
<?php if (!function_exists('mhash')) die('skip no mhash'); ?>
--INI--
error_reporting=8191
--FILE--
<?php
var_dump(mhash_count());
for ($i = -1; $i <= mhash_count() + 1; $i++) {
    echo $i, ' ', json_encode([mhash_get_hash_name($i), mhash_get_block_size($i)]), ' ';
    $digest = mhash($i, 'data');
    echo $digest === false ? 'false' : bin2hex($digest), ' ';
    $key = mhash_keygen_s2k($i, 'password', 'salt', 30);
    echo $key === false ? 'false' : bin2hex($key), ' ';
    try {
        $digest = mhash($i, 'data', 'key');
        echo $digest === false ? 'false' : bin2hex($digest), "\n";
    } catch (ValueError $e) {
        echo $e->getMessage(), "\n";
    }
}
echo bin2hex(mhash_keygen_s2k(MHASH_MD5, 'password', 'more than eight', 100)), "\n";
try {
    mhash_keygen_s2k(MHASH_MD5, 'password', 'salt', 0);
} catch (ValueError $e) {
    echo $e->getMessage(), "\n";
}
--EXPECT--
int(41)
-1 [false,false] false false false
0 ["CRC32",4] 729ee6af 0e7b0fa6aa5152b1df7e2ebe62b64efac90d04bdbb867edd2c32500b77a3 mhash(): Argument #1 ($algo) must be a valid cryptographic hashing algorithm
1 ["MD5",16] 8d777f385d3dfec8815d20f7496026dc 626cab462d0ec4eacc809ffc36d716cedab253a24d3877459170c5fce6a7 9d5c73ef85594d34ec4438b7c97e51d8
2 ["SHA1",20] a17c9aaa61e80a1bf71d0d850af4e5baa9800bbd 4e7fc1595f4b321502a3539766549c26fa413e35947b8b89fbcd7022a060 104152c5bfdca07bc633eebd46199f0255c9f49d
3 ["HAVAL256",32] a80655cc9c5685e4589d8f295b87bd5c67a90ff3a235a51c823169f1246b5518 ccc27d4300e94cd920966128f319fa3ceb10e5057d63fc6823da2ef66c1d 3db3c01a773ffb1dc53a6c7d20919cec1ed50792adad0b9bc27b3b6f7a440d86
4 [false,false] false false false
5 ["RIPEMD160",20] cd43325b85172ca28e96785d0cb4832fd62cdf43 277182aa456a21983944ecf1a3e4c99c276f7c964766576950a39c6b3cb1 ce21db67993ef780d55c61bde46dcf53ecf0e138
6 [false,false] false false false
7 ["TIGER",24] fb0546a00df098a80a696e23ca5e8c84f220e17ffbabfc47 46d49b8c5ac3297ae016a814e183a76e39a83c4edd526b3db49fbf3534da 3b601a530cbfa35f7c433f2574e1d188dfa4d35ed5297a68
8 ["GOST",32] ee2aac89479f7538654e3c597f9771d95f100e06394f9b86ccb25e2cc7014a1c 41f5e6385e5ed5ac26a0c4cd68ca36cdb08f5fbe314baed452a10d00ebf0 f367a3e254a7f04f743a51738fb1b67cd8c26a36ca7e52cac30014dd1ea10fd7
9 ["CRC32B",4] adf3f363 6d55431f4801f9f7e6f5c7075be6c1258e3b93c7c0eacdc129c7b9aaf34e mhash(): Argument #1 ($algo) must be a valid cryptographic hashing algorithm
10 ["HAVAL224",28] 3b81e831bc1e4f88877d6a5f9a1a03bb13d8e88edb4ab3edaef7561c e3b67d4cd716d32be31ef9ba84c829c957b3771baa1a44825bca077a9842 adec085ba138f51a7e3e211c82e0ac2bdfdca08642b72dd6e2a0f2b1
11 ["HAVAL192",24] 5013eba566a71ea9926c64cfafbedd06d0ce2906dd677fdb e5703e7f7de30a52c18cc5bf1e6746e5dab8c88f667af7a5a7844db90539 f6287944a91d4ff90c373c8e9aa463dab49d218f11a08ba1
12 ["HAVAL160",20] 82a37404095f4f556600dd9a89b87f6d94122584 294128f435969c9347d420629b92366993e3e1a07d7fcaf036b82876d816 62fc2035809e7296acc2b69b78a97d44fc576e2d
13 ["HAVAL128",16] 042636dba1586150f13670473360ca06 08cd5dd5605d7675bd1f5883696942ded370c69c4bdef80b4e70338d513e c3f3cd1beb87e96e55aaa9cf72c78caa
14 ["TIGER128",16] fb0546a00df098a80a696e23ca5e8c84 46d49b8c5ac3297ae016a814e183a76eb49fbf3534da3c2cdf52c58b79a1 1c57221daef748acadf004e08c6f08b6
15 ["TIGER160",20] fb0546a00df098a80a696e23ca5e8c84f220e17f 46d49b8c5ac3297ae016a814e183a76e39a83c4eb49fbf3534da3c2cdf52 dafeb72ba9a67689d3e4b6582c589c72c8540013
16 ["MD4",16] 539080ba278cf4cf4db2e4a32642ff30 2f02322278bebac64a625290684b4084b9f0c70dd30df3c55d5a11a5b4ab c2652d1b2872572984742fe9fcfa2a56
17 ["SHA256",32] 3a6eb0790f39ac87c94f3856b2dd2c5d110e6811602261a9a923d3bb23adc8b7 242d69dd85c8530857a5ac98c733c6287019b3cf1b3d8f6510a6b80ac65f 5031fe3d989c6d1537a013fa6e739da23463fdaec3b70137d828e36ace221bd0
18 ["ADLER32",4] 0400019b 284405282845052828460528284705282848052828490528284a0528284b mhash(): Argument #1 ($algo) must be a valid cryptographic hashing algorithm
19 ["SHA224",28] f4739673acc03c424343b452787ee23dd62999a8a9f14f4250995769 9f3220e65af09980b3cbb4a4fa8d0f7e6faf548198014d0bffd1f36bb5b0 19424d4210e50d7a4521b5f0d54b4b0cff3060deddccfd894fda5b3b
20 ["SHA512",64] 77c7ce9a5d86bb386d443bb96390faa120633158699c8844c30b13ab0bf92760b7e4416aea397db91b4ac0e5dd56b8ef7e4b066162ab1fdc088319ce6defc876 fa05e7f9f8cbc9aa5c6a8261c322fec218b8fc897675422612c89583fffa 3c5953a18f7303ec653ba170ae334fafa08e3846f2efe317b87efce82376253cb52a8c31ddcde5a3a2eee183c2b34cb91f85e64ddbc325f7692b199473579c58
21 ["SHA384",48] 2039e0f0b92728499fb88e23ebc3cfd0554b28400b0ed7b753055c88b5865c3c2aa72c6a1a9ae0a755d87900a4a6ff41 a500f79f3c4efbe36b2aee3803890d168c79d833a564155e69af290fb96e c5f97ad9fd1020c174d7dc02cf83c4c1bf15ee20ec555b690ad58e62da8a00ee44ccdb65cb8c80acfd127ebee568958a
22 ["WHIRLPOOL",64] 8a60104ca31a58aba8c19c493a30dcbd4e9de2ea5450c4e71493e091652771ca70673228046fec78ca4290c700f54e438e82aab2099fd269e835a9cb7184c245 847d14c057ee0614fb7208a7fedf1f420375b89cc7978ce63af07cee583d b4e2eda195b73dc575dba976e026d21b7e78d1d76e7995e76c1a1459e2010e1c6c653f2eedb0f08f9b6ae0b0be8af6e8c05d971498cada9bd50974ecbcde1562
23 ["RIPEMD128",16] ac56f4cfdf3f3615458a2feaee76a55e a5c7c637543df21fc1ae1ed83ab5be1815fa3a7eef24075d3bcd3c58da9f 3147183fe25f1bb0c8bea60cb8ec77b1
24 ["RIPEMD256",32] 99a52f2d1865f37939e9fa16f8477353a9c72391d9668f16027444384da82fb5 1a37f048534d42811d87ad9f90472a5132055f48897f4021d2ee6acc29ad a19d8775051613cd526cabf992eadd005d1debfdb7dcea191fc616f7adca8763
25 ["RIPEMD320",40] 14beb9d76dd7ee78720324a29dcb22d6918c2201be6b620873b84e7c154312bece82ffaf20199f94 5fc3567032d9becf2626710650f900d2a800adf301dcb66b1363b56e26f8 76f93ba58997ced967fba3703ee3124de0234b6d01da9cace15c2bbcbd5c200afbbd019eaa01932a
26 [false,false] false false false
27 ["SNEFRU256",32] cea34893e94b19bd810f547c1b31c1f9fb64630c032fae5571fcce0a84289902 30ef0f49632241fbe96fcf1189f219664332d8f0427deab3b2963237be18 d5d2542b0b2d2af42b6784957aefe990903fc0d88e5f351e63dcf4f28952f1c8
28 ["MD2",16] 2eb9b7b30492034d392888f72ace81a1 741b0723bbca9771cf67ff74ca0e8212f580fcc3c3636e984d4985fd4c1e 56284bf5aa31fd95edf90065d3ef3b9b
29 ["FNV132",4] 74cb23bd dc04d56a7a45c51c7a1ccf927545e3f45d50d35a62cd452c248272c23b91 mhash(): Argument #1 ($algo) must be a valid cryptographic hashing algorithm
30 ["FNV1A32",4] d872e2a5 926e65ecc59bf5de97d54b14cd5ac2d69105d91c403cb6aeb523e4443b5a mhash(): Argument #1 ($algo) must be a valid cryptographic hashing algorithm
31 ["FNV164",8] 14dfb87eecce7a1d 8e07fad2452dc82aeec5b5e7011d6b3cfdc983580be4fb12b1de9e56da12 mhash(): Argument #1 ($algo) must be a valid cryptographic hashing algorithm
32 ["FNV1A64",8] 855b556730a34a05 ec81d0ff8d2e710c85575d4b8ccb1f5ed75f5386e4fd36f42265409c3616 mhash(): Argument #1 ($algo) must be a valid cryptographic hashing algorithm
33 ["JOAAT",4] 5eb5e655 c5c90663c5c90663c5c90663c5c90663c5c90663c5c90663c5c90663c5c9 mhash(): Argument #1 ($algo) must be a valid cryptographic hashing algorithm
34 ["CRC32C",4] aed87dd1 27387cabbfa545a8ac6d2b65d0db891cd98db07fab1286d057389064224b mhash(): Argument #1 ($algo) must be a valid cryptographic hashing algorithm
35 ["MURMUR3A",4] 3af4b6d3 63e1fa449b43f15a32fc0792f162d399154a0a982994ea562305ed2843d5 mhash(): Argument #1 ($algo) must be a valid cryptographic hashing algorithm
36 ["MURMUR3C",16] 954b580c6e47be216e47be216e47be21 f1a488b542ec8477d2ec3992246b2118dcfb00f14ef617e9e03294ee2f80 mhash(): Argument #1 ($algo) must be a valid cryptographic hashing algorithm
37 ["MURMUR3F",16] 69e518659a982afbec6dce919b530403 57b972df3c21debdfde383dd187849206d68bc02a42fef8a1dc5ede697d5 mhash(): Argument #1 ($algo) must be a valid cryptographic hashing algorithm
38 ["XXH32",4] 21228a35 5cec57a8ff68a4db49e2730ecc0e00075e3ba8738c2f1a72ab4939ae1496 mhash(): Argument #1 ($algo) must be a valid cryptographic hashing algorithm
39 ["XXH64",8] b7119b48552d1da3 42136a291e95f503f44c415b7eeef8fd68eda8928ca133c40cd151d6b9d5 mhash(): Argument #1 ($algo) must be a valid cryptographic hashing algorithm
40 ["XXH3",8] e4b7943fd57d5d1e 4255593178b2749e0298d1b748e72754bd8d0f969ddd04467c63b1f12321 mhash(): Argument #1 ($algo) must be a valid cryptographic hashing algorithm
41 ["XXH128",16] c044be4073bb71f1340036b3f23aa86d 8e1380a5b7937be834f682d1b6a265199d587e5381b15b86dc52cdc79c63 mhash(): Argument #1 ($algo) must be a valid cryptographic hashing algorithm
42 [false,false] false false false
0cc432c4f0fb2c8a186f9fd10fbb86c53dbb0b040c77f7c58b1874b97d3bdef240adc6a436039b3fe4e6e521876b85853aa7cea26a9e56d52e791ae99bd23384d03b07c3f58170cf90f23575bc5c27641bbdd31066c21a04bd93a578705f21e99ae1ea98
mhash_keygen_s2k(): Argument #4 ($length) must be a greater than 0
