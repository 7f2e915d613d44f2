--TEST--
FILTER_VALIDATE_IP and _MAC: versions, private, reserved and global ranges, separators
--FILE--
<?php
$addresses = ['1.2.3.4', '1.2.3', '01.2.3.4', '256.1.1.1', '10.0.0.1', '172.31.0.1', '192.168.1.1', '127.0.0.1', '169.254.1.1', '0.0.0.0', '240.0.0.1', '100.64.0.1', '192.0.2.1', '198.18.0.1',
    '203.0.113.9', '::', '::1', '1::2::3', '1:2:3:4:5:6:7:8', '1:2:3:4:5:6:7::', '1:2:3:4:5:6:7:8::', '::ffff:1.2.3.4', '1:2:3:4:5:6:1.2.3.4', ':1', '1:', 'fe80::1', 'fc00::1', 'fdff::', '2001:db8::1',
    '2001:10::', '2001:4860:4860::8888', '100::1', '3ff3::1', '12345::', 'g::', ''];
$flags = ['any' => 0, 'v4' => FILTER_FLAG_IPV4, 'v6' => FILTER_FLAG_IPV6, 'not private' => FILTER_FLAG_NO_PRIV_RANGE, 'not reserved' => FILTER_FLAG_NO_RES_RANGE, 'global' => FILTER_FLAG_GLOBAL_RANGE];
foreach ($addresses as $address) {
    echo $address, ': ', implode(', ', array_keys(array_filter($flags, fn ($flag) => filter_var($address, FILTER_VALIDATE_IP, $flag) !== false))), "\n";
}

foreach (['01-23-45-67-89-AB', '01:23:45:67:89:ab', '0123.4567.89ab', '01:23-45:67:89:ab', '01-23-45-67-89-ag', '0123456789ab'] as $address) {
    foreach ([[], ['separator' => '-'], ['separator' => 5]] as $options) {
        echo json_encode(filter_var($address, FILTER_VALIDATE_MAC, ['options' => $options])), ' ';
    }
    echo "\n";
}
try {
    filter_var('x', FILTER_VALIDATE_MAC, ['options' => ['separator' => '--']]);
} catch (ValueError $e) {
    echo $e->getMessage(), "\n";
}
--EXPECT--
1.2.3.4: any, v4, not private, not reserved, global
1.2.3: 
01.2.3.4: 
256.1.1.1: 
10.0.0.1: any, v4, not reserved
172.31.0.1: any, v4, not reserved
192.168.1.1: any, v4, not reserved
127.0.0.1: any, v4, not private
169.254.1.1: any, v4, not private
0.0.0.0: any, v4, not private
240.0.0.1: any, v4, not private
100.64.0.1: any, v4, not private, not reserved
192.0.2.1: any, v4, not private, not reserved
198.18.0.1: any, v4, not private, not reserved
203.0.113.9: any, v4, not private, not reserved
::: any, v6, not private
::1: any, v6, not private
1::2::3: 
1:2:3:4:5:6:7:8: any, v6, not private, not reserved, global
1:2:3:4:5:6:7::: any, v6, not private, not reserved, global
1:2:3:4:5:6:7:8::: 
::ffff:1.2.3.4: any, v6, not private, not reserved
1:2:3:4:5:6:1.2.3.4: any, v6, not private, not reserved
:1: 
1:: 
fe80::1: any, v6, not private
fc00::1: any, v6, not reserved
fdff::: any, v6, not reserved
2001:db8::1: any, v6, not private
2001:10::: any, v6, not private
2001:4860:4860::8888: any, v6, not private, not reserved, global
100::1: any, v6, not private, not reserved
3ff3::1: any, v6, not private
12345::: 
g::: 
: 
"01-23-45-67-89-AB" "01-23-45-67-89-AB" "01-23-45-67-89-AB" 
"01:23:45:67:89:ab" false "01:23:45:67:89:ab" 
"0123.4567.89ab" false "0123.4567.89ab" 
false false false 
false false false 
false false false 
filter_var(): "separator" option must be one character long
