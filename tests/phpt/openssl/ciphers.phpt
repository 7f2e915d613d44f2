--TEST--
openssl: ciphers, digests, random bytes, PBKDF2
--EXTENSIONS--
openssl
--FILE--
<?php
set_error_handler(function ($l, $m) { echo "[$l] $m\n"; return true; });
foreach (['sha256','md5','nosuch',"SHA1", 'ssl3-md5'] as $m) var_dump(openssl_digest('abc', $m), openssl_digest('', $m, true) === hash($m === 'ssl3-md5' ? 'md5' : ($m==='nosuch'?'md5':$m), '', true));
foreach (['aes-256-cbc','AES-128-GCM','aes-128-ccm','chacha20-poly1305','aes-256-ecb','aes-128-ocb','id-aes128-wrap','aes-256-ctr', "des-ede3-cbc", "",'nope'] as $c) {
  echo "== $c\n";
  try { var_dump(openssl_cipher_iv_length($c), openssl_cipher_key_length($c)); } catch (Error $e) { echo $e->getMessage(), "\n"; }
  foreach (['' => 0, 'iv' => 1, 'iiiiiiiiiiii' => 2, 'iiiiiiiiiiiiiiii' => 4, 'vvvvvvvvvvvvvvvvvvvv' => 3] as $iv => $o) {
    $tag = 'before';
    $r = openssl_encrypt($o & 2 ? str_repeat('x', 32) : 'some data', $c, 'key', $o, $iv, $tag, 'aad');
    var_dump($r === false ? false : bin2hex($r), $tag === null ? null : bin2hex($tag));
    if ($r !== false) try { var_dump(openssl_decrypt($r, $c, 'key', $o, $iv, $tag, 'aad'), openssl_decrypt($r, $c, 'wrong', $o, $iv, $tag, 'aad') !== 'x'); } catch (Error $e) { echo $e->getMessage(), "\n"; }
    while ($e = openssl_error_string()) echo "E $e\n";
  }
  var_dump(bin2hex((string)openssl_encrypt('d', $c, str_repeat('k', 80), 1, 'iv')));
  foreach ([0, 4, 12, 17, -1, 33] as $l) { $t = 1; var_dump(bin2hex((string)openssl_encrypt('d', $c, 'kk', 1, str_repeat('i', 12), $t, '', $l)), bin2hex((string)$t)); }
    while ($e = openssl_error_string()) echo "E $e\n";
}
try { openssl_encrypt('a', 'aes-128-gcm', 'k', 0, '', $t, '', 1 << 40); } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { openssl_decrypt('a', '', 'k'); } catch (Error $e) { echo $e->getMessage(), "\n"; }
var_dump(openssl_decrypt('!!!!', 'aes-128-cbc', 'k'), openssl_decrypt('', 'aes-128-cbc', 'k'), bin2hex((string)openssl_decrypt('aaaa', 'aes-128-gcm', 'k', 0, str_repeat('i', 12))));
while ($e = openssl_error_string()) echo "E $e\n";
var_dump(strlen(openssl_random_pseudo_bytes(10, $s)), $s);
foreach ([0, -5, PHP_INT_MAX] as $n) try { openssl_random_pseudo_bytes($n, $s2); } catch (Error $e) { echo $e->getMessage(), "\n"; var_dump($s2); }
var_dump(bin2hex(openssl_pbkdf2('pw', 'salt', 20, 1000)), bin2hex(openssl_pbkdf2('', '', 5, 1, 'sha256')), openssl_pbkdf2('a', 'b', 3, 1, 'nope'), bin2hex(openssl_pbkdf2('a', 'b', 3, 0, '')), bin2hex(openssl_pbkdf2('a', 'b', 3, -1, '')));
foreach ([[0, 1], [-1, 1], [1 << 40, 1], [1, 1 << 40]] as [$a, $b]) try { var_dump(openssl_pbkdf2('a', 'b', $a, $b)); } catch (Error $e) { echo $e->getMessage(), "\n"; }
while ($e = openssl_error_string()) echo "E $e\n";
try { new OpenSSLCertificate; } catch (Error $e) { echo $e->getMessage(), "\n"; }
foreach (['sha256', 'md5', 'sha3-256'] as $m) var_dump(in_array(strtolower($m), array_map('strtolower', openssl_get_md_methods(true))));
foreach (['aes-256-cbc', 'aes-128-gcm', 'chacha20-poly1305', 'nope'] as $m) var_dump(in_array($m, openssl_get_cipher_methods()));
var_dump(in_array('prime256v1', openssl_get_curve_names()), array_is_list(openssl_get_cipher_methods()), count(openssl_get_cipher_methods(true)) > count(openssl_get_cipher_methods()), array_keys(openssl_get_cert_locations()));
--EXPECT--
string(64) "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
bool(true)
string(32) "900150983cd24fb0d6963f7d28e17f72"
bool(true)
[2] openssl_digest(): Unknown digest algorithm
[2] openssl_digest(): Unknown digest algorithm
bool(false)
bool(false)
string(40) "a9993e364706816aba3e25717850c26c9cd0d89d"
bool(true)
string(32) "900150983cd24fb0d6963f7d28e17f72"
bool(true)
== aes-256-cbc
int(16)
int(32)
[2] openssl_encrypt(): Using an empty Initialization Vector (iv) is potentially insecure and not recommended
string(48) "2f3432557165516a707655734c744d7a4c52526a69673d3d"
NULL
string(9) "some data"
bool(true)
E error:1C800064:Provider routines::bad decrypt
[2] openssl_encrypt(): IV passed is only 2 bytes long, cipher expects an IV of precisely 16 bytes, padding with \0
string(32) "7351fb285f42732fb40ecda87202f3ca"
NULL
[2] openssl_decrypt(): IV passed is only 2 bytes long, cipher expects an IV of precisely 16 bytes, padding with \0
[2] openssl_decrypt(): IV passed is only 2 bytes long, cipher expects an IV of precisely 16 bytes, padding with \0
string(9) "some data"
bool(true)
E error:1C800064:Provider routines::bad decrypt
[2] openssl_encrypt(): IV passed is only 12 bytes long, cipher expects an IV of precisely 16 bytes, padding with \0
string(88) "6471687034353136544a657051446b57452f4e66472f2f4e62366f6e4355494d634573424b47386e4e4e553d"
NULL
[2] openssl_decrypt(): IV passed is only 12 bytes long, cipher expects an IV of precisely 16 bytes, padding with \0
[2] openssl_decrypt(): IV passed is only 12 bytes long, cipher expects an IV of precisely 16 bytes, padding with \0
string(32) "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
bool(true)
[2] openssl_encrypt(): Key length cannot be set for the cipher algorithm
bool(false)
string(12) "6265666f7265"
E error:03000082:digital envelope routines::invalid key length
[2] openssl_encrypt(): IV passed is 20 bytes long which is longer than the 16 expected by selected cipher, truncating
string(64) "b5df8fe935f0eaae64ea2f22717c9ee23f5846aba0b7a7b69fe4968f2b3dcb7f"
NULL
[2] openssl_decrypt(): IV passed is 20 bytes long which is longer than the 16 expected by selected cipher, truncating
[2] openssl_decrypt(): IV passed is 20 bytes long which is longer than the 16 expected by selected cipher, truncating
string(32) "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
bool(true)
[2] openssl_encrypt(): IV passed is only 2 bytes long, cipher expects an IV of precisely 16 bytes, padding with \0
string(32) "33d9aa8d3b947431db4224044de487a5"
[2] openssl_encrypt(): IV passed is only 12 bytes long, cipher expects an IV of precisely 16 bytes, padding with \0
string(32) "ef2048834d544b046101f44a348d1438"
string(0) ""
[2] openssl_encrypt(): IV passed is only 12 bytes long, cipher expects an IV of precisely 16 bytes, padding with \0
string(32) "ef2048834d544b046101f44a348d1438"
string(0) ""
[2] openssl_encrypt(): IV passed is only 12 bytes long, cipher expects an IV of precisely 16 bytes, padding with \0
string(32) "ef2048834d544b046101f44a348d1438"
string(0) ""
[2] openssl_encrypt(): IV passed is only 12 bytes long, cipher expects an IV of precisely 16 bytes, padding with \0
string(32) "ef2048834d544b046101f44a348d1438"
string(0) ""
[2] openssl_encrypt(): IV passed is only 12 bytes long, cipher expects an IV of precisely 16 bytes, padding with \0
string(32) "ef2048834d544b046101f44a348d1438"
string(0) ""
[2] openssl_encrypt(): IV passed is only 12 bytes long, cipher expects an IV of precisely 16 bytes, padding with \0
string(32) "ef2048834d544b046101f44a348d1438"
string(0) ""
E error:03000082:digital envelope routines::invalid key length
== AES-128-GCM
int(12)
int(16)
[2] openssl_encrypt(): Setting of IV length for AEAD mode failed
bool(false)
string(12) "6265666f7265"
E error:1C80006D:Provider routines::invalid iv length
string(18) "0bf7c9019a0313d922"
string(32) "73b8fb3e0e0cce69d48ea858be0113ed"
string(9) "some data"
bool(true)
string(88) "595034597735434659446b6f31766471564561792b377a4f73765075664c59362f627971696f5673346e553d"
string(32) "cbc1c2b9f5803d72034e949ad62e0823"
string(32) "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
bool(true)
[2] openssl_encrypt(): Key length cannot be set for the cipher algorithm
bool(false)
string(12) "6265666f7265"
E error:03000082:digital envelope routines::invalid key length
string(64) "b385025a8ae479e8f2c4f1f01867daf41170d1b372b0934ce3339d562e44bc23"
string(32) "eb1636eea48b6d6cdc0a67a345d25b1d"
string(32) "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
bool(true)
[2] openssl_encrypt(): A tag should be provided when using AEAD mode
string(0) ""
[2] openssl_encrypt(): Retrieving verification tag failed
string(0) ""
string(2) "31"
string(2) "b0"
string(8) "f95d08a9"
string(2) "b0"
string(24) "f95d08a93fb866426ff2fa66"
[2] openssl_encrypt(): Retrieving verification tag failed
string(0) ""
string(2) "31"
[2] openssl_encrypt(): Retrieving verification tag failed
string(0) ""
string(2) "31"
[2] openssl_encrypt(): Retrieving verification tag failed
string(0) ""
string(2) "31"
E error:03000082:digital envelope routines::invalid key length
E error:1C80006E:Provider routines::invalid tag
E error:1C80006E:Provider routines::invalid tag
E error:1C80006E:Provider routines::invalid tag
E error:1C80006E:Provider routines::invalid tag
== aes-128-ccm
int(12)
int(16)
[2] openssl_encrypt(): Setting of IV length for AEAD mode failed
bool(false)
string(12) "6265666f7265"
E error:1C80006D:Provider routines::invalid iv length
[2] openssl_encrypt(): Setting of IV length for AEAD mode failed
bool(false)
string(12) "6265666f7265"
E error:1C80006D:Provider routines::invalid iv length
string(88) "70705168455765507a7837666b4a50644e58634947506a52676a59337467563158746f3230504c504555383d"
string(32) "53e4e6b0d3fbf27803218d4651bc2ddc"
string(32) "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
bool(true)
E error:1C800066:Provider routines::cipher operation failed
[2] openssl_encrypt(): Setting of IV length for AEAD mode failed
bool(false)
string(12) "6265666f7265"
E error:1C80006D:Provider routines::invalid iv length
[2] openssl_encrypt(): Setting of IV length for AEAD mode failed
bool(false)
string(12) "6265666f7265"
E error:1C80006D:Provider routines::invalid iv length
[2] openssl_encrypt(): Setting of IV length for AEAD mode failed
string(0) ""
[2] openssl_encrypt(): Setting tag length for AEAD cipher failed
string(0) ""
string(2) "31"
string(2) "5f"
string(8) "a3b2d0d9"
string(2) "5f"
string(24) "5e3db2e202f5e0d898fc936e"
[2] openssl_encrypt(): Setting tag length for AEAD cipher failed
string(0) ""
string(2) "31"
[2] openssl_encrypt(): Setting tag length for AEAD cipher failed
string(0) ""
string(2) "31"
[2] openssl_encrypt(): Setting tag length for AEAD cipher failed
string(0) ""
string(2) "31"
E error:1C80006D:Provider routines::invalid iv length
E error:1C800076:Provider routines::invalid tag length
E error:1C800076:Provider routines::invalid tag length
E error:1C800076:Provider routines::invalid tag length
E error:1C800076:Provider routines::invalid tag length
== chacha20-poly1305
int(12)
int(32)
[2] openssl_encrypt(): Setting of IV length for AEAD mode failed
bool(false)
string(12) "6265666f7265"
E error:1C80006D:Provider routines::invalid iv length
[2] openssl_encrypt(): Setting of IV length for AEAD mode failed
bool(false)
string(12) "6265666f7265"
E error:1C80006D:Provider routines::invalid iv length
string(88) "513349616745356b506359323145474d38445937776e517371542b634a5a62387a6f57534d6238772b79553d"
string(32) "52d4da515205bad9f17497385b581fec"
string(32) "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
bool(true)
[2] openssl_encrypt(): Setting of IV length for AEAD mode failed
bool(false)
string(12) "6265666f7265"
E error:1C80006D:Provider routines::invalid iv length
[2] openssl_encrypt(): Setting of IV length for AEAD mode failed
bool(false)
string(12) "6265666f7265"
E error:1C80006D:Provider routines::invalid iv length
[2] openssl_encrypt(): Setting of IV length for AEAD mode failed
string(0) ""
[2] openssl_encrypt(): Retrieving verification tag failed
string(0) ""
string(2) "31"
string(2) "12"
string(8) "607da5bb"
string(2) "12"
string(24) "607da5bb5db33375b1f35ba6"
[2] openssl_encrypt(): Retrieving verification tag failed
string(0) ""
string(2) "31"
[2] openssl_encrypt(): Retrieving verification tag failed
string(0) ""
string(2) "31"
[2] openssl_encrypt(): Retrieving verification tag failed
string(0) ""
string(2) "31"
E error:1C80006D:Provider routines::invalid iv length
E error:1C800076:Provider routines::invalid tag length
E error:1C800076:Provider routines::invalid tag length
E error:1C800076:Provider routines::invalid tag length
E error:1C800076:Provider routines::invalid tag length
== aes-256-ecb
int(0)
int(32)
string(48) "2f3432557165516a707655734c744d7a4c52526a69673d3d"
NULL
string(9) "some data"
bool(true)
E error:1C800064:Provider routines::bad decrypt
[2] openssl_encrypt(): IV passed is 2 bytes long which is longer than the 0 expected by selected cipher, truncating
string(32) "ff8d94a9e423a6f52c2ed3332d14638a"
NULL
[2] openssl_decrypt(): IV passed is 2 bytes long which is longer than the 0 expected by selected cipher, truncating
[2] openssl_decrypt(): IV passed is 2 bytes long which is longer than the 0 expected by selected cipher, truncating
string(9) "some data"
bool(true)
E error:1C800064:Provider routines::bad decrypt
[2] openssl_encrypt(): IV passed is 12 bytes long which is longer than the 0 expected by selected cipher, truncating
string(88) "6e396f76387579423971696c73466b483759333338352f614c2f4c736766616f7062425a422b324e392f4d3d"
NULL
[2] openssl_decrypt(): IV passed is 12 bytes long which is longer than the 0 expected by selected cipher, truncating
[2] openssl_decrypt(): IV passed is 12 bytes long which is longer than the 0 expected by selected cipher, truncating
string(32) "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
bool(true)
[2] openssl_encrypt(): IV passed is 16 bytes long which is longer than the 0 expected by selected cipher, truncating
[2] openssl_encrypt(): Key length cannot be set for the cipher algorithm
bool(false)
string(12) "6265666f7265"
E error:03000082:digital envelope routines::invalid key length
[2] openssl_encrypt(): IV passed is 20 bytes long which is longer than the 0 expected by selected cipher, truncating
string(64) "9fda2ff2ec81f6a8a5b05907ed8df7f39fda2ff2ec81f6a8a5b05907ed8df7f3"
NULL
[2] openssl_decrypt(): IV passed is 20 bytes long which is longer than the 0 expected by selected cipher, truncating
[2] openssl_decrypt(): IV passed is 20 bytes long which is longer than the 0 expected by selected cipher, truncating
string(32) "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
bool(true)
[2] openssl_encrypt(): IV passed is 2 bytes long which is longer than the 0 expected by selected cipher, truncating
string(32) "5ed75c575e12842f9187a90fe251740f"
[2] openssl_encrypt(): IV passed is 12 bytes long which is longer than the 0 expected by selected cipher, truncating
string(32) "384ebf5ecdfa31caf478a88fc60b8a08"
string(0) ""
[2] openssl_encrypt(): IV passed is 12 bytes long which is longer than the 0 expected by selected cipher, truncating
string(32) "384ebf5ecdfa31caf478a88fc60b8a08"
string(0) ""
[2] openssl_encrypt(): IV passed is 12 bytes long which is longer than the 0 expected by selected cipher, truncating
string(32) "384ebf5ecdfa31caf478a88fc60b8a08"
string(0) ""
[2] openssl_encrypt(): IV passed is 12 bytes long which is longer than the 0 expected by selected cipher, truncating
string(32) "384ebf5ecdfa31caf478a88fc60b8a08"
string(0) ""
[2] openssl_encrypt(): IV passed is 12 bytes long which is longer than the 0 expected by selected cipher, truncating
string(32) "384ebf5ecdfa31caf478a88fc60b8a08"
string(0) ""
[2] openssl_encrypt(): IV passed is 12 bytes long which is longer than the 0 expected by selected cipher, truncating
string(32) "384ebf5ecdfa31caf478a88fc60b8a08"
string(0) ""
E error:03000082:digital envelope routines::invalid key length
== aes-128-ocb
int(12)
int(16)
[2] openssl_encrypt(): Setting of IV length for AEAD mode failed
bool(false)
string(12) "6265666f7265"
string(18) "c08fd55f13d3c2afe1"
string(32) "224d86de34be94e222dfcb0b3bd3c6f4"
string(9) "some data"
bool(true)
string(88) "6d7073697743363453472f6265414b6f596355487a6f714f4c374f386c397932377a705a78456951502b733d"
string(32) "05791ff08595e65f2f9e37e95e632f8b"
string(32) "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
bool(true)
[2] openssl_encrypt(): Setting of IV length for AEAD mode failed
bool(false)
string(12) "6265666f7265"
[2] openssl_encrypt(): Setting of IV length for AEAD mode failed
bool(false)
string(12) "6265666f7265"
[2] openssl_encrypt(): A tag should be provided when using AEAD mode
string(0) ""
[2] openssl_encrypt(): Setting of additional application data failed
string(0) ""
string(2) "31"
string(2) "f5"
string(8) "46d98b57"
string(2) "17"
string(24) "3abbd7c4962e0f7f40a28e67"
[2] openssl_encrypt(): Setting tag length for AEAD cipher failed
string(0) ""
string(2) "31"
[2] openssl_encrypt(): Setting tag length for AEAD cipher failed
string(0) ""
string(2) "31"
[2] openssl_encrypt(): Setting tag length for AEAD cipher failed
string(0) ""
string(2) "31"
E error:1C800069:Provider routines::invalid key length
E error:1C800076:Provider routines::invalid tag length
E error:1C800076:Provider routines::invalid tag length
E error:1C800076:Provider routines::invalid tag length
== id-aes128-wrap
int(8)
int(16)
[2] openssl_encrypt(): Using an empty Initialization Vector (iv) is potentially insecure and not recommended
bool(false)
string(12) "6265666f7265"
E error:1C8000E6:Provider routines::invalid input length
E error:030000BD:digital envelope routines::update error
[2] openssl_encrypt(): IV passed is only 2 bytes long, cipher expects an IV of precisely 8 bytes, padding with \0
bool(false)
string(12) "6265666f7265"
E error:1C8000E6:Provider routines::invalid input length
E error:030000BD:digital envelope routines::update error
[2] openssl_encrypt(): IV passed is 12 bytes long which is longer than the 8 expected by selected cipher, truncating
string(112) "452b4b7965453551446841514667527941693159305231514e784d32656732572b36677138712b757649314d753154732f6f4a4d47773d3d"
NULL
[2] openssl_decrypt(): IV passed is 12 bytes long which is longer than the 8 expected by selected cipher, truncating
[2] openssl_decrypt(): IV passed is 12 bytes long which is longer than the 8 expected by selected cipher, truncating
string(32) "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
bool(true)
E error:1C800066:Provider routines::cipher operation failed
E error:030000BD:digital envelope routines::update error
[2] openssl_encrypt(): IV passed is 16 bytes long which is longer than the 8 expected by selected cipher, truncating
[2] openssl_encrypt(): Key length cannot be set for the cipher algorithm
bool(false)
string(12) "6265666f7265"
E error:03000082:digital envelope routines::invalid key length
[2] openssl_encrypt(): IV passed is 20 bytes long which is longer than the 8 expected by selected cipher, truncating
string(80) "ca74aa382b49ca9f2d4d0e56e3df172b6f2ece35f9fbc8f89288f55bbf9539475362d00eb0599c56"
NULL
[2] openssl_decrypt(): IV passed is 20 bytes long which is longer than the 8 expected by selected cipher, truncating
[2] openssl_decrypt(): IV passed is 20 bytes long which is longer than the 8 expected by selected cipher, truncating
string(32) "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
bool(true)
E error:1C800066:Provider routines::cipher operation failed
E error:030000BD:digital envelope routines::update error
[2] openssl_encrypt(): IV passed is only 2 bytes long, cipher expects an IV of precisely 8 bytes, padding with \0
string(0) ""
[2] openssl_encrypt(): IV passed is 12 bytes long which is longer than the 8 expected by selected cipher, truncating
string(0) ""
string(2) "31"
[2] openssl_encrypt(): IV passed is 12 bytes long which is longer than the 8 expected by selected cipher, truncating
string(0) ""
string(2) "31"
[2] openssl_encrypt(): IV passed is 12 bytes long which is longer than the 8 expected by selected cipher, truncating
string(0) ""
string(2) "31"
[2] openssl_encrypt(): IV passed is 12 bytes long which is longer than the 8 expected by selected cipher, truncating
string(0) ""
string(2) "31"
[2] openssl_encrypt(): IV passed is 12 bytes long which is longer than the 8 expected by selected cipher, truncating
string(0) ""
string(2) "31"
[2] openssl_encrypt(): IV passed is 12 bytes long which is longer than the 8 expected by selected cipher, truncating
string(0) ""
string(2) "31"
E error:03000082:digital envelope routines::invalid key length
E error:1C8000E6:Provider routines::invalid input length
E error:030000BD:digital envelope routines::update error
E error:1C8000E6:Provider routines::invalid input length
E error:030000BD:digital envelope routines::update error
E error:1C8000E6:Provider routines::invalid input length
E error:030000BD:digital envelope routines::update error
E error:1C8000E6:Provider routines::invalid input length
E error:030000BD:digital envelope routines::update error
E error:1C8000E6:Provider routines::invalid input length
E error:030000BD:digital envelope routines::update error
E error:1C8000E6:Provider routines::invalid input length
E error:030000BD:digital envelope routines::update error
E error:1C8000E6:Provider routines::invalid input length
E error:030000BD:digital envelope routines::update error
== aes-256-ctr
int(16)
int(32)
[2] openssl_encrypt(): Using an empty Initialization Vector (iv) is potentially insecure and not recommended
string(24) "6c584e644d6a656969314f64"
NULL
string(9) "some data"
bool(true)
[2] openssl_encrypt(): IV passed is only 2 bytes long, cipher expects an IV of precisely 16 bytes, padding with \0
string(18) "15f05bca890975dfa7"
NULL
[2] openssl_decrypt(): IV passed is only 2 bytes long, cipher expects an IV of precisely 16 bytes, padding with \0
[2] openssl_decrypt(): IV passed is only 2 bytes long, cipher expects an IV of precisely 16 bytes, padding with \0
string(9) "some data"
bool(true)
[2] openssl_encrypt(): IV passed is only 12 bytes long, cipher expects an IV of precisely 16 bytes, padding with \0
string(88) "6d3447536d556e394949437976773349775742547368745269536a44582b397949463246427971495275553d"
NULL
[2] openssl_decrypt(): IV passed is only 12 bytes long, cipher expects an IV of precisely 16 bytes, padding with \0
[2] openssl_decrypt(): IV passed is only 12 bytes long, cipher expects an IV of precisely 16 bytes, padding with \0
string(32) "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
bool(true)
[2] openssl_encrypt(): Key length cannot be set for the cipher algorithm
bool(false)
string(12) "6265666f7265"
E error:03000082:digital envelope routines::invalid key length
[2] openssl_encrypt(): IV passed is 20 bytes long which is longer than the 16 expected by selected cipher, truncating
string(64) "bae056046935b54a865bc20a4d6a1c0bcf938551b524b8fb6792cca47475f5f4"
NULL
[2] openssl_decrypt(): IV passed is 20 bytes long which is longer than the 16 expected by selected cipher, truncating
[2] openssl_decrypt(): IV passed is 20 bytes long which is longer than the 16 expected by selected cipher, truncating
string(32) "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
bool(true)
[2] openssl_encrypt(): IV passed is only 2 bytes long, cipher expects an IV of precisely 16 bytes, padding with \0
string(2) "ed"
[2] openssl_encrypt(): IV passed is only 12 bytes long, cipher expects an IV of precisely 16 bytes, padding with \0
string(2) "27"
string(0) ""
[2] openssl_encrypt(): IV passed is only 12 bytes long, cipher expects an IV of precisely 16 bytes, padding with \0
string(2) "27"
string(0) ""
[2] openssl_encrypt(): IV passed is only 12 bytes long, cipher expects an IV of precisely 16 bytes, padding with \0
string(2) "27"
string(0) ""
[2] openssl_encrypt(): IV passed is only 12 bytes long, cipher expects an IV of precisely 16 bytes, padding with \0
string(2) "27"
string(0) ""
[2] openssl_encrypt(): IV passed is only 12 bytes long, cipher expects an IV of precisely 16 bytes, padding with \0
string(2) "27"
string(0) ""
[2] openssl_encrypt(): IV passed is only 12 bytes long, cipher expects an IV of precisely 16 bytes, padding with \0
string(2) "27"
string(0) ""
E error:03000082:digital envelope routines::invalid key length
== des-ede3-cbc
int(8)
int(24)
[2] openssl_encrypt(): Using an empty Initialization Vector (iv) is potentially insecure and not recommended
string(48) "6c4d434c785132737370323649533067597135584c773d3d"
NULL
string(9) "some data"
bool(true)
E error:1C800064:Provider routines::bad decrypt
[2] openssl_encrypt(): IV passed is only 2 bytes long, cipher expects an IV of precisely 8 bytes, padding with \0
string(32) "f085e85ebff46470c4d1b7414e4a9aaf"
NULL
[2] openssl_decrypt(): IV passed is only 2 bytes long, cipher expects an IV of precisely 8 bytes, padding with \0
[2] openssl_decrypt(): IV passed is only 2 bytes long, cipher expects an IV of precisely 8 bytes, padding with \0
string(9) "some data"
bool(true)
E error:1C800064:Provider routines::bad decrypt
[2] openssl_encrypt(): IV passed is 12 bytes long which is longer than the 8 expected by selected cipher, truncating
string(88) "5066526274416165635266666e4758592b764a594b2f37756257687a6c5a445a69567133706250786932493d"
NULL
[2] openssl_decrypt(): IV passed is 12 bytes long which is longer than the 8 expected by selected cipher, truncating
[2] openssl_decrypt(): IV passed is 12 bytes long which is longer than the 8 expected by selected cipher, truncating
string(32) "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
bool(true)
[2] openssl_encrypt(): IV passed is 16 bytes long which is longer than the 8 expected by selected cipher, truncating
[2] openssl_encrypt(): Key length cannot be set for the cipher algorithm
bool(false)
string(12) "6265666f7265"
E error:03000082:digital envelope routines::invalid key length
[2] openssl_encrypt(): IV passed is 20 bytes long which is longer than the 8 expected by selected cipher, truncating
string(64) "46d1c1571db8ed9eed3f82188ccc81441089576f7c0050ed59a63f39b37a7f98"
NULL
[2] openssl_decrypt(): IV passed is 20 bytes long which is longer than the 8 expected by selected cipher, truncating
[2] openssl_decrypt(): IV passed is 20 bytes long which is longer than the 8 expected by selected cipher, truncating
string(32) "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
bool(true)
[2] openssl_encrypt(): IV passed is only 2 bytes long, cipher expects an IV of precisely 8 bytes, padding with \0
string(16) "289670aa75df38cb"
[2] openssl_encrypt(): IV passed is 12 bytes long which is longer than the 8 expected by selected cipher, truncating
string(16) "eb51117b2fcdc399"
string(0) ""
[2] openssl_encrypt(): IV passed is 12 bytes long which is longer than the 8 expected by selected cipher, truncating
string(16) "eb51117b2fcdc399"
string(0) ""
[2] openssl_encrypt(): IV passed is 12 bytes long which is longer than the 8 expected by selected cipher, truncating
string(16) "eb51117b2fcdc399"
string(0) ""
[2] openssl_encrypt(): IV passed is 12 bytes long which is longer than the 8 expected by selected cipher, truncating
string(16) "eb51117b2fcdc399"
string(0) ""
[2] openssl_encrypt(): IV passed is 12 bytes long which is longer than the 8 expected by selected cipher, truncating
string(16) "eb51117b2fcdc399"
string(0) ""
[2] openssl_encrypt(): IV passed is 12 bytes long which is longer than the 8 expected by selected cipher, truncating
string(16) "eb51117b2fcdc399"
string(0) ""
E error:03000082:digital envelope routines::invalid key length
== 
openssl_cipher_iv_length(): Argument #1 ($cipher_algo) cannot be empty
[2] openssl_encrypt(): Unknown cipher algorithm
bool(false)
string(12) "6265666f7265"
[2] openssl_encrypt(): Unknown cipher algorithm
bool(false)
string(12) "6265666f7265"
[2] openssl_encrypt(): Unknown cipher algorithm
bool(false)
string(12) "6265666f7265"
[2] openssl_encrypt(): Unknown cipher algorithm
bool(false)
string(12) "6265666f7265"
[2] openssl_encrypt(): Unknown cipher algorithm
bool(false)
string(12) "6265666f7265"
[2] openssl_encrypt(): Unknown cipher algorithm
string(0) ""
[2] openssl_encrypt(): Unknown cipher algorithm
string(0) ""
string(2) "31"
[2] openssl_encrypt(): Unknown cipher algorithm
string(0) ""
string(2) "31"
[2] openssl_encrypt(): Unknown cipher algorithm
string(0) ""
string(2) "31"
[2] openssl_encrypt(): Unknown cipher algorithm
string(0) ""
string(2) "31"
[2] openssl_encrypt(): Unknown cipher algorithm
string(0) ""
string(2) "31"
[2] openssl_encrypt(): Unknown cipher algorithm
string(0) ""
string(2) "31"
== nope
[2] openssl_cipher_iv_length(): Unknown cipher algorithm
[2] openssl_cipher_key_length(): Unknown cipher algorithm
bool(false)
bool(false)
[2] openssl_encrypt(): Unknown cipher algorithm
bool(false)
string(12) "6265666f7265"
[2] openssl_encrypt(): Unknown cipher algorithm
bool(false)
string(12) "6265666f7265"
[2] openssl_encrypt(): Unknown cipher algorithm
bool(false)
string(12) "6265666f7265"
[2] openssl_encrypt(): Unknown cipher algorithm
bool(false)
string(12) "6265666f7265"
[2] openssl_encrypt(): Unknown cipher algorithm
bool(false)
string(12) "6265666f7265"
[2] openssl_encrypt(): Unknown cipher algorithm
string(0) ""
[2] openssl_encrypt(): Unknown cipher algorithm
string(0) ""
string(2) "31"
[2] openssl_encrypt(): Unknown cipher algorithm
string(0) ""
string(2) "31"
[2] openssl_encrypt(): Unknown cipher algorithm
string(0) ""
string(2) "31"
[2] openssl_encrypt(): Unknown cipher algorithm
string(0) ""
string(2) "31"
[2] openssl_encrypt(): Unknown cipher algorithm
string(0) ""
string(2) "31"
[2] openssl_encrypt(): Unknown cipher algorithm
string(0) ""
string(2) "31"
tag_len is too long
openssl_decrypt(): Argument #2 ($cipher_algo) cannot be empty
bool(false)
bool(false)
string(0) ""
E error:1C80006B:Provider routines::wrong final block length
E error:1C80006B:Provider routines::wrong final block length
int(10)
bool(true)
openssl_random_pseudo_bytes(): Argument #1 ($length) must be greater than 0
bool(true)
openssl_random_pseudo_bytes(): Argument #1 ($length) must be greater than 0
bool(true)
openssl_random_pseudo_bytes(): Argument #1 ($length) must be less than or equal to 2147483647
bool(true)
[2] openssl_pbkdf2(): Unknown digest algorithm
string(40) "ba95848a9b5ce11f1b43d7d167d8413daa5ed22b"
string(10) "f7ce0b653d"
bool(false)
string(0) ""
string(0) ""
openssl_pbkdf2(): Argument #3 ($key_length) must be greater than 0
openssl_pbkdf2(): Argument #3 ($key_length) must be greater than 0
openssl_pbkdf2(): Argument #3 ($key_length) key is too long
openssl_pbkdf2(): Argument #4 ($iterations) iterations is too long
E error:1C80007B:Provider routines::invalid iteration count
Cannot directly construct OpenSSLCertificate, use openssl_x509_read() instead
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(false)
bool(true)
bool(true)
bool(true)
array(8) {
  [0]=>
  string(17) "default_cert_file"
  [1]=>
  string(21) "default_cert_file_env"
  [2]=>
  string(16) "default_cert_dir"
  [3]=>
  string(20) "default_cert_dir_env"
  [4]=>
  string(19) "default_private_dir"
  [5]=>
  string(25) "default_default_cert_area"
  [6]=>
  string(10) "ini_cafile"
  [7]=>
  string(10) "ini_capath"
}
