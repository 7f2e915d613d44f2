--TEST--
Argon2: hashes, verification, costs out of range; in a forked child too.
--SKIPIF--
<?php
if (!in_array('argon2id', password_algos())) die('skip no Argon2');
if (!function_exists('pcntl_fork')) die('skip no pcntl');
?>
--FILE--
<?php
$options = ['memory_cost' => 64, 'time_cost' => 2, 'threads' => 2];
foreach ([PASSWORD_ARGON2I, PASSWORD_ARGON2ID] as $algorithm) {
    $hash = password_hash("nul\0l", $algorithm, $options);
    echo strlen($hash), ' ', preg_match('~^\$' . $algorithm . '\$v=19\$m=64,t=2,p=2\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$~', $hash), "\n";
    var_dump(password_verify("nul\0l", $hash), password_verify('nul', $hash), password_verify("nul\0l", str_replace('argon2i', 'argon2x', $hash)), password_needs_rehash($hash, $algorithm, $options));
}
var_dump(password_verify('', password_hash('', PASSWORD_ARGON2ID, $options)));
foreach ([['memory_cost' => 7], ['memory_cost' => -1], ['memory_cost' => 8, 'threads' => 2], ['memory_cost' => 1 << 33], ['time_cost' => 0], ['time_cost' => 1 << 33], ['threads' => 0], ['threads' => -1], ['threads' => 1 << 25]] as $options) {
    try {
        password_hash('a', PASSWORD_ARGON2ID, $options);
    } catch (ValueError $e) {
        echo $e->getMessage(), "\n";
    }
}
if (pcntl_fork() === 0) {
    var_dump(password_verify('child', password_hash('child', PASSWORD_ARGON2ID, ['memory_cost' => 64, 'time_cost' => 1, 'threads' => 2])));
    exit;
}
pcntl_wait($status);
--EXPECT--
93 1
bool(true)
bool(false)
bool(false)
bool(false)
94 1
bool(true)
bool(false)
bool(false)
bool(false)
bool(true)
Memory cost is outside of allowed memory range
Memory cost is outside of allowed memory range
Memory cost is too small
Memory cost is outside of allowed memory range
Time cost is outside of allowed time range
Time cost is outside of allowed time range
Invalid number of threads
Invalid number of threads
Invalid number of threads
bool(true)
