--TEST--
Digests go on in a forked child.
--SKIPIF--
<?php if (!function_exists('pcntl_fork')) die('skip no pcntl'); ?>
--FILE--
<?php
$context = hash_init('sha512');
hash_update($context, 'before');
echo md5('before'), ' ', crc32('before'), "\n";
if (pcntl_fork() === 0) {
    hash_update($context, 'child');
    var_dump(hash_final($context) === hash('sha512', 'beforechild'), hash('md5', 'x') === md5('x'), hash_pbkdf2('sha1', 'p', 's', 100, 10), hash('whirlpool', 'x') !== '');
    exit;
}
pcntl_wait($status);
hash_update($context, 'parent');
var_dump(hash_final($context) === hash('sha512', 'beforeparent'));
--EXPECT--
2f44417567bc123bd7c60de8c2a2b444 3627769262
bool(true)
bool(true)
string(10) "8b43466f71"
bool(true)
bool(true)
