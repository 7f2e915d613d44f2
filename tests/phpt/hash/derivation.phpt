--TEST--
hash_pbkdf2 and hash_hkdf: lengths, forms, and arguments out of range.
--FILE--
<?php
foreach (['md5', 'sha1', 'sha512', 'whirlpool', 'sha3-256'] as $name) {
    foreach ([0, 1, 7, 40, 41, 200] as $length) {
        echo $name, ' ', $length, ' ', hash_pbkdf2($name, 'password', "sa\0lt", 5, $length), ' ', md5(hash_pbkdf2($name, '', '', 2, $length, true)), ' ',
            bin2hex(hash_hkdf($name, 'key', $length, 'info', 'salt')), "\n";
    }
}
foreach ([
    fn() => hash_pbkdf2('crc32', 'p', 's', 1),
    fn() => hash_pbkdf2('md5', 'p', 's', 0),
    fn() => hash_pbkdf2('md5', 'p', 's', -1),
    fn() => hash_pbkdf2('md5', 'p', 's', 1, -1),
    fn() => hash_hkdf('crc32', 'k'),
    fn() => hash_hkdf('md5', ''),
    fn() => hash_hkdf('md5', 'k', -1),
    fn() => hash_hkdf('md5', 'k', 16 * 255 + 1),
    fn() => strlen(hash_hkdf('md5', 'k', 16 * 255)),
    fn() => hash_hmac('crc32', '', ''),
    fn() => hash_hmac_file('fnv132', '', ''),
    fn() => hash_equals('a', 1),
    fn() => hash_equals(null, 'a'),
    fn() => hash_equals('same', 'same'),
    fn() => hash_equals('same', 'sams'),
    fn() => hash_equals('same', 'sam'),
] as $call) {
    try {
        var_dump($call());
    } catch (Error $e) {
        echo get_class($e), ': ', $e->getMessage(), "\n";
    }
}
try {
    hash_hmac('none', 'data', 'key');
} catch (ValueError $e) {
    var_dump($e->getTrace()[0]['args'] ?? 'no arguments', count($e->getTrace()[0]['args'] ?? []));
}
--EXPECT--
md5 0 b0600eaa4c5536fcbfbdd3be63426fc6 283e1c1222c21283d866f1ebb5611e08 edd053d0030729baf813c1e0f0e9941d
md5 1 b a8445619abd08f3ba0ebfcb31183f7f9 ed
md5 7 b0600ea 79ba5d3992f2c9c6d79803fe46ee5ce3 edd053d0030729
md5 40 b0600eaa4c5536fcbfbdd3be63426fc6a9390911 e20e7c4f7c07d86e41363e857277deb6 edd053d0030729baf813c1e0f0e9941d956133d5a3a33866cdad1b04953f4609e0e0aad124fc8984
md5 41 b0600eaa4c5536fcbfbdd3be63426fc6a93909114 fadc3fa4e66110a9f041dad5213b1e18 edd053d0030729baf813c1e0f0e9941d956133d5a3a33866cdad1b04953f4609e0e0aad124fc89843f
md5 200 b0600eaa4c5536fcbfbdd3be63426fc6a9390911451b749da1706dea8fb554c61203368b78ae0e59b34fd9e4465c15bf82e3ca89fbbd0851ae03bd1c0756ba4016f259360e956ecb9bcebeb3e2840180e15128987a0c8577cc3cfd442610aced746c8740 67ed03c331831bb71844b0a728342107 edd053d0030729baf813c1e0f0e9941d956133d5a3a33866cdad1b04953f4609e0e0aad124fc89843fd04da81e39809c4c0b7e55c917b5cc69ca12b502cd7378b59ffe1df04306845979d6b1ecbb823d2a0aa7dea49dbdec82742dc62cf5506ce4178c853b0477c7bb3c969aa562e5e4724a1770a8b3cac8aa83ca0236158acc861f7d1d45ee554bfc27348ad2d44fc7c5858d913518c467449eba79a175206ae88c85ebb9dfe4a27e8d648cda75899fc30b7c3a59a5c23d5f127268c8176a54b2d7cc9c3a9a9a70
sha1 0 818a7e0f457cd54f24651f51f2207f91bfb1bab8 fbcfc3abd8b1f6ad3d79b485f97c3afd a0bc90fe7a3fef57087f96ceeaccea0241f6e00a
sha1 1 8 92eb5ffee6ae2fec3ad71c777531578f a0
sha1 7 818a7e0 62f039e85b36f1485b5e65c5ec8ec563 a0bc90fe7a3fef
sha1 40 818a7e0f457cd54f24651f51f2207f91bfb1bab8 c45dd02751166ca933ccaf4d979b8374 a0bc90fe7a3fef57087f96ceeaccea0241f6e00a3fe35a789ced78dfbc7c95f5fb56cf6b88b72a53
sha1 41 818a7e0f457cd54f24651f51f2207f91bfb1bab8a 83c332c459df621c38fca29e7b8bac4a a0bc90fe7a3fef57087f96ceeaccea0241f6e00a3fe35a789ced78dfbc7c95f5fb56cf6b88b72a532b
sha1 200 818a7e0f457cd54f24651f51f2207f91bfb1bab8a7cec0298c6d79cc0f50fa62f51beed376bce260ad27a6214a612ce4f8035a251354219e1af135039df6c9535b6e0300a565e513045fed49cd584a156ba4b0edea54278f227e136fb526c06e52327d5c c9beff9bf629e0a75acf277143b66749 a0bc90fe7a3fef57087f96ceeaccea0241f6e00a3fe35a789ced78dfbc7c95f5fb56cf6b88b72a532bbb9d2a257983e122a07c2af13bc0b9b84db5f48848f82018319b502bbb97caf348cc2d089051921b316c5497264010bcb9c3722bd743642ba466e7aeeaf997461e843a2e2dec174741ac2430d4f266fe94e30f7ef0b782b3262b6abae0af6a1926673c340c09fa5c584dc298b9736fe6e2486d8741cc69343ff50d93c8dbfbf26788c9a7caab231a0395a76c8c6b09d710da510597069ae7d1a9323c20cbf9
sha512 0 c3676d6dab9568e335fed0c6dfbf2bb09260f3577efa9cd79196f51689e48f12b83475bf8781c1e5f6971f51d216dde9316365b4410af637bb68303567327d1d d244fce59f779cb01f9ec77c6f64ed5f 24156e2c35525baaf3d0fbb92b734c8032a110a3f12e2596e441e1924870d84c3a500652a723738024432451046fd237efad8392fb686c5277a59e0105391653
sha512 1 c f37c6f3896b2c85fbbd01ae32e47b43f 24
sha512 7 c3676d6 4c2cdfe9326be75558982e093d11b2a8 24156e2c35525b
sha512 40 c3676d6dab9568e335fed0c6dfbf2bb09260f357 d0bc73ead1f49b8a2a87f11472082f63 24156e2c35525baaf3d0fbb92b734c8032a110a3f12e2596e441e1924870d84c3a500652a7237380
sha512 41 c3676d6dab9568e335fed0c6dfbf2bb09260f3577 ed0c31b224882ff6b2cba7674499be74 24156e2c35525baaf3d0fbb92b734c8032a110a3f12e2596e441e1924870d84c3a500652a723738024
sha512 200 c3676d6dab9568e335fed0c6dfbf2bb09260f3577efa9cd79196f51689e48f12b83475bf8781c1e5f6971f51d216dde9316365b4410af637bb68303567327d1d9f51bc30831580cba48261746dbf0bed431dd5c67f199ed6f1c9927c543797fdaa75eb6b cbe3be966ac4f73fb78d1a866e4c74fb 24156e2c35525baaf3d0fbb92b734c8032a110a3f12e2596e441e1924870d84c3a500652a723738024432451046fd237efad8392fb686c5277a59e01053916536ce56ffa4036f0224573100a07a8dafb96aba25a717b1ef32723bd136a8770834b8b6198c14142e8cb5631eadbfbbe9f42c6084c30be4d5104a3b72f12ad0b7ede092490d24a6d03b4d6ae5ec884604f59a963c5eaee14c9eb87dd45fdbefcae0da53ad7fa4dd19d3f83da3de2950271423414c60a43d339178a9c7cc41f05f18fbbf3bd5d31659f
whirlpool 0 e57baa847394c17373b9dcf53829b2c0f2f558b6bba4c63c06403c8622f624ec8b40fdf29a089ddd0744505fecf43c958eca826cae2594b2dd932017b43c2112 37909490227dfd4318d1f921d1eb36d3 0ff02f9c25677ed6b9385b40462736f84d23b65f836402e777c0fa45c5649b44682a16a084ce9f2d1386dbd26efad350f2a58b84f89402a95a02ca37c312ce86
whirlpool 1 e a87ff679a2f3e71d9181a67b7542122c 0f
whirlpool 7 e57baa8 085934397a228ed4d78b68504f2747c9 0ff02f9c25677e
whirlpool 40 e57baa847394c17373b9dcf53829b2c0f2f558b6 9b8b5539df3290c04f8bc5c662bad8e7 0ff02f9c25677ed6b9385b40462736f84d23b65f836402e777c0fa45c5649b44682a16a084ce9f2d
whirlpool 41 e57baa847394c17373b9dcf53829b2c0f2f558b6b 95ddf1e5f86896e177d9cd1159bd0251 0ff02f9c25677ed6b9385b40462736f84d23b65f836402e777c0fa45c5649b44682a16a084ce9f2d13
whirlpool 200 e57baa847394c17373b9dcf53829b2c0f2f558b6bba4c63c06403c8622f624ec8b40fdf29a089ddd0744505fecf43c958eca826cae2594b2dd932017b43c2112b97c4fb35df78e6e057cfe24c587842713c97ebf62c348e07a2fda7bb765f2f6571520c9 fc507a9e7338e9713741e2021b956ceb 0ff02f9c25677ed6b9385b40462736f84d23b65f836402e777c0fa45c5649b44682a16a084ce9f2d1386dbd26efad350f2a58b84f89402a95a02ca37c312ce86af4c2e385ec4206f5dbf0ae2e94b65d4e482e4b35e82810c43a1b9c76589050bf108a7443eb0a518bc1791642046ebd331ede7ae53b91c9c429e8f6738225163f100fcc57ad5cbb6b639d4e90658065a5c65af14e95a9390d897d64b9e2d3e3d7d02a9c58ec597d0f77f706da154d4dada354750eadd289a3488749191ce6be325cb5ee49110f7a1
sha3-256 0 b271207bb2b92b87ec17122cc92985c57ed25b51cbe251703695f86840903297 f69a4ce04270c235dd1f56d41e84ba27 7c0ef77d81593534a377e29e61bed4e29ffad92bfced4a2521022782597b4554
sha3-256 1 b 06eca1b437c7904cc3ce6546c8110110 7c
sha3-256 7 b271207 ac1523ffd10dd22c223dfae70bf66397 7c0ef77d815935
sha3-256 40 b271207bb2b92b87ec17122cc92985c57ed25b51 32b10b74d62ab575052aec1058478f6c 7c0ef77d81593534a377e29e61bed4e29ffad92bfced4a2521022782597b4554fec714c1f4c7ffce
sha3-256 41 b271207bb2b92b87ec17122cc92985c57ed25b51c 12dd8fb0b296f1c4cbd92ae3c1afcaf0 7c0ef77d81593534a377e29e61bed4e29ffad92bfced4a2521022782597b4554fec714c1f4c7ffce55
sha3-256 200 b271207bb2b92b87ec17122cc92985c57ed25b51cbe251703695f86840903297d4121579462d642a1a27b7711d1b2e2e318113f6e1dc15a04a84ddebee44b87075f1bd6504c74fd3baa85a7575b2a728507b10c182d76e84fbc14db6d16398d63da4838a db77b5945512274133ed04aad93c4b99 7c0ef77d81593534a377e29e61bed4e29ffad92bfced4a2521022782597b4554fec714c1f4c7ffce556cdd5f64a12b67907466b7193cc119aab73ebcc7899bd04ee8cf4dc90e44452ebde2d94b9a3b52aa1ac3a85441d67f8504acbc534c77a5f219759567c4eac3d84d6afce4dc5dcb25798b056db8235fb3005d2e5fce74b7e3503963436571b2ee7fb812b766218209af28fe4df9aa6bf847afa3226c9c1be92db1d18523ea3978ed62795665a8fbd6ee6f127770af45e0b6d22abb8e88751482e9fc43538438
ValueError: hash_pbkdf2(): Argument #1 ($algo) must be a valid cryptographic hashing algorithm
ValueError: hash_pbkdf2(): Argument #4 ($iterations) must be greater than 0
ValueError: hash_pbkdf2(): Argument #4 ($iterations) must be greater than 0
ValueError: hash_pbkdf2(): Argument #5 ($length) must be greater than or equal to 0
ValueError: hash_hkdf(): Argument #1 ($algo) must be a valid cryptographic hashing algorithm
ValueError: hash_hkdf(): Argument #2 ($key) cannot be empty
ValueError: hash_hkdf(): Argument #3 ($length) must be greater than or equal to 0
ValueError: hash_hkdf(): Argument #3 ($length) must be less than or equal to 4080
int(4080)
ValueError: hash_hmac(): Argument #1 ($algo) must be a valid cryptographic hashing algorithm
ValueError: hash_hmac_file(): Argument #1 ($algo) must be a valid cryptographic hashing algorithm
TypeError: hash_equals(): Argument #2 ($user_string) must be of type string, int given
TypeError: hash_equals(): Argument #1 ($known_string) must be of type string, null given
bool(true)
bool(false)
bool(false)
array(3) {
  [0]=>
  string(4) "none"
  [1]=>
  string(4) "data"
  [2]=>
  object(SensitiveParameterValue)#14 (0) {
  }
}
int(3)
