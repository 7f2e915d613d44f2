--TEST--
openssl: keys of all sorts, passphrases, signatures, encryption, shared secrets
--EXTENSIONS--
openssl
--FILE--
<?php
function errs() { while ($e = openssl_error_string()) echo "E $e\n"; }
$dir = sys_get_temp_dir() . '/minphp-openssl-' . getmypid(); mkdir($dir); file_put_contents("$dir/cnf", "[req]\ndefault_bits = 2048\ndefault_md = sha256\nRANDFILE = $dir/rnd\n");
register_shutdown_function(function () use ($dir) { array_map('unlink', glob("$dir/*")); rmdir($dir); });
set_error_handler(function ($l, $m) use ($dir) { echo "[$l] ", str_replace($dir, 'DIR', $m), "\n"; return true; });
$conf = ['config' => "$dir/cnf"];
$k = openssl_pkey_new(['private_key_bits' => 1024] + $conf); errs();
var_dump($k, openssl_pkey_export($k, $pem, null, $conf), strlen($pem) > 800, openssl_pkey_export($k, $enc, 'secret', $conf), substr($enc, 0, 40)); errs();
$d = openssl_pkey_get_details($k); var_dump($d['bits'], $d['type'], array_keys($d), array_keys($d['rsa']), array_map(fn($n) => strlen($n) > 0, $d["rsa"])); echo substr($d['key'], 0, 30), "\n"; errs();
$pub = openssl_pkey_get_public($d['key']); var_dump($pub, array_keys(openssl_pkey_get_details($pub)['rsa'])); errs();
var_dump(openssl_pkey_get_private($enc)); errs(); var_dump(openssl_pkey_get_private($enc, 'bad')); errs(); var_dump(openssl_pkey_get_private($enc, 'secret'), openssl_pkey_get_private([$enc, 'secret']), openssl_pkey_get_private('nothing'), openssl_pkey_get_private(5), openssl_pkey_get_private($pub), openssl_pkey_get_public($k), openssl_pkey_get_public('x'), openssl_pkey_get_private('file:///nosuch'), openssl_pkey_get_public('file:///nosuch')); errs();
foreach ([[], [1], [1 => 'x'], [1 => 'x', 0 => 5], [0 => $enc, 1 => 'secret'], [0 => $pem, 1 => 7]] as $a) try { var_dump(openssl_pkey_get_private($a)); } catch (Error $e) { echo get_class($e), $e->getMessage(), "\n"; } errs();
try { openssl_pkey_get_private(new stdClass); } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { openssl_pkey_get_private("file://a\0b"); } catch (Error $e) { echo $e->getMessage(), "\n"; }
foreach (['sha256', OPENSSL_ALGO_SHA512, OPENSSL_ALGO_MD5, 'nope', 77] as $alg) { var_dump(openssl_sign('data', $sig, $k, $alg)); if (isset($sig)) var_dump(strlen($sig), openssl_verify('data', $sig, $pub, $alg), openssl_verify('datb', $sig, $pub, $alg), openssl_verify('data', 'x', $pub, $alg)); errs(); }
var_dump(openssl_sign('data', $sig, $k), openssl_verify('data', $sig, $d['key']), openssl_sign('x', $sig, 'bad'), openssl_verify('x', $sig, 'bad'), openssl_sign('x', $sig, $pub), openssl_verify('x', 'y', $k)); errs();
foreach ([OPENSSL_PKCS1_PADDING, OPENSSL_PKCS1_OAEP_PADDING, OPENSSL_NO_PADDING, 9] as $p) { $e1 = $e2 = null; $in = $p == 3 ? str_repeat("\1", 128) : 'hello'; var_dump(openssl_public_encrypt($in, $e1, $pub, $p)); if ($e1 !== null) var_dump(strlen($e1), openssl_private_decrypt($e1, $o, $k, $p), $o); var_dump(openssl_private_encrypt($in, $e2, $k, $p)); if ($e2 !== null) var_dump(strlen($e2), openssl_public_decrypt($e2, $o, $pub, $p), $o); errs(); }
var_dump(openssl_public_encrypt('a', $x, 'no'), openssl_private_encrypt('a', $x, 'no'), openssl_public_decrypt('a', $x, 'no'), openssl_private_decrypt('a', $x, 'no'), openssl_private_decrypt('short', $x, $k), openssl_public_encrypt(str_repeat('l', 500), $x, $pub)); errs();
$ec = openssl_pkey_new(['private_key_type' => OPENSSL_KEYTYPE_EC, 'curve_name' => 'prime256v1'] + $conf); errs(); $ed = openssl_pkey_get_details($ec); var_dump($ed['bits'], $ed['type'], array_keys($ed['ec']), $ed['ec']['curve_name'], $ed['ec']['curve_oid']); 
$ec2 = openssl_pkey_new(['ec' => ['curve_name' => 'prime256v1', 'd' => $ed['ec']['d']]]); var_dump(openssl_pkey_get_details($ec2)['ec'] === $ed['ec']); $ec3 = openssl_pkey_new(['ec' => ['curve_name' => 'prime256v1', 'x' => $ed['ec']['x'], 'y' => $ed['ec']['y']]]); var_dump(array_keys(openssl_pkey_get_details($ec3)['ec'])); errs();
var_dump(openssl_pkey_new(['ec' => ['curve_name' => 'nope']]), openssl_pkey_new(['ec' => []]), openssl_pkey_new(['ec' => ['curve_name' => 'prime256v1', 'x' => 'a', 'y' => 'b']]), openssl_pkey_new(['ec' => ['curve_name' => 'prime256v1']])); errs();
$other = openssl_pkey_new(['private_key_type' => OPENSSL_KEYTYPE_EC, 'curve_name' => 'prime256v1'] + $conf); $s1 = openssl_pkey_derive(openssl_pkey_get_details($other)['key'], $ec); $s2 = openssl_pkey_derive(openssl_pkey_get_details($ec)['key'], $other); var_dump($s1 === $s2, strlen($s1), openssl_pkey_derive('x', $ec), openssl_pkey_derive(openssl_pkey_get_details($ec)['key'], 'y'), strlen(openssl_pkey_derive(openssl_pkey_get_details($ec)['key'], $other, 5))); errs();
try { openssl_pkey_derive('x', 'y', -1); } catch (Error $e) { echo $e->getMessage(), "\n"; }
var_dump(openssl_sign('ec data', $sig, $ec, 'sha256'), openssl_verify('ec data', $sig, $ed['key'], 'sha256'));
$r = openssl_pkey_new(['rsa' => $d['rsa']]); openssl_pkey_export($r, $again); var_dump($again === $pem); errs(); var_dump(openssl_pkey_new(['rsa' => ['n' => 'x']]), openssl_pkey_new(['rsa' => ['n' => $d['rsa']['n'], 'd' => $d['rsa']['d']]]) !== false); errs();
$p = hex2bin('FFFFFFFFFFFFFFFFC90FDAA22168C234C4C6628B80DC1CD129024E088A67CC74020BBEA63B139B22514A08798E3404DDEF9519B3CD3A431B302B0A6DF25F14374FE1356D6D51C245E485B576625E7EC6F44C42E9A637ED6B0BFF5CB6F406B7EDEE386BFB5A899FA5AE9F24117C4B1FE649286651ECE65381FFFFFFFFFFFFFFFF');
$dh1 = openssl_pkey_new(['dh' => ['p' => $p, 'g' => "\2"]]); $dh2 = openssl_pkey_new(['dh' => ['p' => $p, 'g' => "\2", 'priv_key' => str_repeat("\x11", 32)]]); errs(); $dd = openssl_pkey_get_details($dh2); var_dump($dd['type'], $dd['bits'], array_keys($dd['dh']), bin2hex($dd['dh']['pub_key']));
var_dump(openssl_dh_compute_key($dd['dh']['pub_key'], $dh1) === openssl_dh_compute_key(openssl_pkey_get_details($dh1)['dh']['pub_key'], $dh2), openssl_dh_compute_key('x', $k), openssl_dh_compute_key('', $dh1)); errs();
foreach ([['private_key_bits' => 10], ['private_key_type' => 99], ['private_key_type' => OPENSSL_KEYTYPE_EC], ['private_key_type' => OPENSSL_KEYTYPE_EC, 'curve_name' => 'zzz'], ['config' => '/nosuch'], ['encrypt_key_cipher' => 99], ['x509_extensions' => 'nope'], ['digest_alg' => 'nope', 'private_key_bits' => 512]] as $o) { var_dump(openssl_pkey_new($o + $conf)); errs(); }
foreach ([0,1,2,3,4,5,6,7] as $c) { var_dump(openssl_pkey_export($k, $out, 'pw', ['encrypt_key_cipher' => $c])); errs(); }
var_dump(openssl_pkey_export($k, $out, 'pw', ['encrypt_key' => false]), $out === $pem, openssl_pkey_export('bad', $out), openssl_pkey_export_to_file($k, "$dir/x.pem"), file_get_contents("$dir/x.pem") === $pem, openssl_pkey_export_to_file($k, '/nosuch/x'), openssl_pkey_get_private("file://$dir/x.pem")); errs(); unlink("$dir/x.pem");
openssl_free_key($k); openssl_pkey_free($k);
try { clone $k; } catch (Error $e) { echo $e->getMessage(), "\n"; } try { serialize($k); } catch (Exception $e) { echo $e->getMessage(), "\n"; } var_dump($k == $k, $k == $pub); try { $k->x = 1; } catch (Error $e) { echo $e->getMessage(), "\n"; }
$ds = openssl_pkey_new(['private_key_type' => OPENSSL_KEYTYPE_DSA, 'private_key_bits' => 1024] + $conf); errs(); $dd = openssl_pkey_get_details($ds); var_dump($dd['type'], array_keys($dd['dsa'])); $ds2 = openssl_pkey_new(['dsa' => $dd['dsa']]); var_dump(openssl_pkey_get_details($ds2) === $dd); unset($dd['dsa']['pub_key']); var_dump(openssl_pkey_new(['dsa' => $dd['dsa']]), openssl_pkey_new(['dsa' => []])); errs();
--EXPECT--
E error:12000079:random number generator::Cannot open file
object(OpenSSLAsymmetricKey)#3 (0) {
}
bool(true)
bool(true)
bool(true)
string(40) "-----BEGIN ENCRYPTED PRIVATE KEY-----
MI"
int(1024)
int(0)
array(4) {
  [0]=>
  string(4) "bits"
  [1]=>
  string(3) "key"
  [2]=>
  string(3) "rsa"
  [3]=>
  string(4) "type"
}
array(8) {
  [0]=>
  string(1) "n"
  [1]=>
  string(1) "e"
  [2]=>
  string(1) "d"
  [3]=>
  string(1) "p"
  [4]=>
  string(1) "q"
  [5]=>
  string(4) "dmp1"
  [6]=>
  string(4) "dmq1"
  [7]=>
  string(4) "iqmp"
}
array(8) {
  ["n"]=>
  bool(true)
  ["e"]=>
  bool(true)
  ["d"]=>
  bool(true)
  ["p"]=>
  bool(true)
  ["q"]=>
  bool(true)
  ["dmp1"]=>
  bool(true)
  ["dmq1"]=>
  bool(true)
  ["iqmp"]=>
  bool(true)
}
-----BEGIN PUBLIC KEY-----
MIG
object(OpenSSLAsymmetricKey)#4 (0) {
}
array(2) {
  [0]=>
  string(1) "n"
  [1]=>
  string(1) "e"
}
E error:0480006C:PEM routines::no start line
bool(false)
E error:1C800064:Provider routines::bad decrypt
E error:11800074:PKCS12 routines::pkcs12 cipherfinal error
E error:1C800064:Provider routines::bad decrypt
E error:11800074:PKCS12 routines::pkcs12 cipherfinal error
bool(false)
E error:1C800064:Provider routines::bad decrypt
E error:11800074:PKCS12 routines::pkcs12 cipherfinal error
E error:1C800064:Provider routines::bad decrypt
E error:11800074:PKCS12 routines::pkcs12 cipherfinal error
[2] openssl_pkey_get_private(): Supplied key param is a public key
[2] openssl_pkey_get_public(): Don't know how to get public key from this private key
object(OpenSSLAsymmetricKey)#5 (0) {
}
object(OpenSSLAsymmetricKey)#6 (0) {
}
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
E error:1E08010C:DECODER routines::unsupported
E error:0480006C:PEM routines::no start line
E error:1E08010C:DECODER routines::unsupported
E error:FFFFFFFF80000002:system library::No such file or directory
E error:10000080:BIO routines::no such file
E error:FFFFFFFF80000002:system library::No such file or directory
E error:10000080:BIO routines::no such file
E error:FFFFFFFF80000002:system library::No such file or directory
E error:10000080:BIO routines::no such file
ValueErrorKey array must be of the form array(0 => key, 1 => phrase)
ValueErrorKey array must be of the form array(0 => key, 1 => phrase)
ValueErrorKey array must be of the form array(0 => key, 1 => phrase)
bool(false)
object(OpenSSLAsymmetricKey)#7 (0) {
}
object(OpenSSLAsymmetricKey)#7 (0) {
}
Object of class stdClass could not be converted to string
openssl_pkey_get_private(): Argument #1 ($private_key) must not contain any null bytes
bool(true)
int(128)
int(1)
int(0)
int(0)
E error:02000068:rsa routines::bad signature
E error:1C880004:Provider routines::RSA lib
E error:02000077:rsa routines::wrong signature length
E error:1C880004:Provider routines::RSA lib
bool(true)
int(128)
int(1)
int(0)
int(0)
E error:02000068:rsa routines::bad signature
E error:1C880004:Provider routines::RSA lib
E error:02000077:rsa routines::wrong signature length
E error:1C880004:Provider routines::RSA lib
bool(true)
int(128)
int(1)
int(0)
int(0)
E error:02000068:rsa routines::bad signature
E error:1C880004:Provider routines::RSA lib
E error:02000077:rsa routines::wrong signature length
E error:1C880004:Provider routines::RSA lib
[2] openssl_sign(): Unknown digest algorithm
bool(false)
[2] openssl_verify(): Unknown digest algorithm
[2] openssl_verify(): Unknown digest algorithm
[2] openssl_verify(): Unknown digest algorithm
int(128)
bool(false)
bool(false)
bool(false)
[2] openssl_sign(): Unknown digest algorithm
bool(false)
[2] openssl_verify(): Unknown digest algorithm
[2] openssl_verify(): Unknown digest algorithm
[2] openssl_verify(): Unknown digest algorithm
int(128)
bool(false)
bool(false)
bool(false)
[2] openssl_sign(): Supplied key param cannot be coerced into a private key
[2] openssl_verify(): Supplied key param cannot be coerced into a public key
[2] openssl_sign(): Supplied key param is a public key
[2] openssl_sign(): Supplied key param cannot be coerced into a private key
[2] openssl_verify(): Don't know how to get public key from this private key
[2] openssl_verify(): Supplied key param cannot be coerced into a public key
bool(true)
int(1)
bool(false)
bool(false)
bool(false)
bool(false)
E error:0480006C:PEM routines::no start line
E error:1E08010C:DECODER routines::unsupported
E error:0480006C:PEM routines::no start line
E error:1E08010C:DECODER routines::unsupported
bool(true)
int(128)
bool(true)
string(5) "hello"
bool(true)
int(128)
bool(true)
string(5) "hello"
bool(true)
int(128)
bool(true)
string(5) "hello"
bool(false)
E error:1C8000A5:Provider routines::illegal or unsupported padding mode
bool(true)
int(128)
bool(true)
string(128) ""
bool(true)
int(128)
bool(true)
string(128) ""
bool(false)
bool(false)
E error:02000076:rsa routines::unknown padding type
E error:1C8000A5:Provider routines::illegal or unsupported padding mode
[2] openssl_public_encrypt(): key parameter is not a valid public key
[2] openssl_private_encrypt(): key param is not a valid private key
[2] openssl_public_decrypt(): key parameter is not a valid public key
[2] openssl_private_decrypt(): key parameter is not a valid private key
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
E error:0480006C:PEM routines::no start line
E error:1E08010C:DECODER routines::unsupported
E error:1E08010C:DECODER routines::unsupported
E error:0480006C:PEM routines::no start line
E error:1E08010C:DECODER routines::unsupported
E error:1E08010C:DECODER routines::unsupported
E error:0200009F:rsa routines::pkcs decoding error
E error:02000072:rsa routines::padding check failed
E error:0200006E:rsa routines::data too large for key size
int(256)
int(3)
array(5) {
  [0]=>
  string(10) "curve_name"
  [1]=>
  string(9) "curve_oid"
  [2]=>
  string(1) "x"
  [3]=>
  string(1) "y"
  [4]=>
  string(1) "d"
}
string(10) "prime256v1"
string(19) "1.2.840.10045.3.1.7"
bool(true)
array(5) {
  [0]=>
  string(10) "curve_name"
  [1]=>
  string(9) "curve_oid"
  [2]=>
  string(1) "x"
  [3]=>
  string(1) "y"
  [4]=>
  string(1) "d"
}
E error:080C0102:elliptic curve routines::passed a null parameter
[2] openssl_pkey_new(): Unknown curve name
bool(false)
bool(false)
bool(false)
object(OpenSSLAsymmetricKey)#10 (0) {
}
E error:08000081:elliptic curve routines::unknown group
E error:0800006B:elliptic curve routines::point is not on curve
E error:080C0102:elliptic curve routines::passed a null parameter
bool(true)
int(32)
bool(false)
bool(false)
int(5)
E error:0480006C:PEM routines::no start line
E error:0480006C:PEM routines::no start line
E error:0480006C:PEM routines::no start line
E error:1E08010C:DECODER routines::unsupported
E error:1E08010C:DECODER routines::unsupported
E error:0480006C:PEM routines::no start line
openssl_pkey_derive(): Argument #3 ($key_length) must be greater than or equal to 0
bool(true)
int(1)
bool(true)
E error:0480006C:PEM routines::no start line
bool(false)
bool(false)
int(2)
int(1024)
array(4) {
  [0]=>
  string(1) "p"
  [1]=>
  string(1) "g"
  [2]=>
  string(8) "priv_key"
  [3]=>
  string(7) "pub_key"
}
string(256) "a3616141ace28df1503b7975754b8c03513504fbe6e5373c7334642867b0bfc34f34b23d197bddfcebb0544f05314647406a35f3a460490a86f201e0515036911542486fed3e087748d5e5079e17a362555f92c501caf3c5227c47fb2f9f1f0e1470a8935cfb5b58df64efa5cd0b19880cf20cd472e142af343f983240de1980"
bool(true)
bool(false)
bool(false)
E error:02800066:Diffie-Hellman routines::invalid public key
[2] openssl_pkey_new(): Private key length must be at least 384 bits, configured to 10
bool(false)
[2] openssl_pkey_new(): Unsupported private key type
bool(false)
[2] openssl_pkey_new(): Missing configuration value: "curve_name" not set
bool(false)
[2] openssl_pkey_new(): Unknown elliptic curve (short) name zzz
bool(false)
bool(false)
E error:FFFFFFFF80000002:system library::No such file or directory
E error:10000080:BIO routines::no such file
E error:07000072:configuration file routines::no such file
[2] openssl_pkey_new(): Unknown cipher algorithm for private key
bool(false)
[2] openssl_pkey_new(): Error loading extensions_section section nope of DIR/cnf
bool(false)
object(OpenSSLAsymmetricKey)#14 (0) {
}
bool(false)
E error:0308010C:digital envelope routines::unsupported
E error:0308010C:digital envelope routines::unsupported
E error:0308010C:digital envelope routines::unsupported
E error:0308010C:digital envelope routines::unsupported
E error:0308010C:digital envelope routines::unsupported
E error:0308010C:digital envelope routines::unsupported
E error:0308010C:digital envelope routines::unsupported
E error:0308010C:digital envelope routines::unsupported
E error:0308010C:digital envelope routines::unsupported
E error:0308010C:digital envelope routines::unsupported
bool(false)
E error:0308010C:digital envelope routines::unsupported
E error:0308010C:digital envelope routines::unsupported
E error:0308010C:digital envelope routines::unsupported
E error:0308010C:digital envelope routines::unsupported
E error:0308010C:digital envelope routines::unsupported
E error:0308010C:digital envelope routines::unsupported
E error:0308010C:digital envelope routines::unsupported
E error:0308010C:digital envelope routines::unsupported
E error:0308010C:digital envelope routines::unsupported
E error:0308010C:digital envelope routines::unsupported
bool(false)
E error:0308010C:digital envelope routines::unsupported
E error:0308010C:digital envelope routines::unsupported
E error:0308010C:digital envelope routines::unsupported
E error:0308010C:digital envelope routines::unsupported
E error:0308010C:digital envelope routines::unsupported
E error:0308010C:digital envelope routines::unsupported
E error:0308010C:digital envelope routines::unsupported
E error:0308010C:digital envelope routines::unsupported
E error:0308010C:digital envelope routines::unsupported
E error:0308010C:digital envelope routines::unsupported
bool(false)
E error:0308010C:digital envelope routines::unsupported
E error:0308010C:digital envelope routines::unsupported
E error:0308010C:digital envelope routines::unsupported
E error:0308010C:digital envelope routines::unsupported
E error:0308010C:digital envelope routines::unsupported
E error:0308010C:digital envelope routines::unsupported
E error:0308010C:digital envelope routines::unsupported
E error:0308010C:digital envelope routines::unsupported
E error:0308010C:digital envelope routines::unsupported
E error:0308010C:digital envelope routines::unsupported
bool(true)
bool(true)
bool(true)
bool(true)
[2] openssl_pkey_export(): Cannot get key from parameter 1
bool(true)
bool(true)
bool(false)
bool(true)
bool(true)
bool(false)
object(OpenSSLAsymmetricKey)#14 (0) {
}
E error:1E08010C:DECODER routines::unsupported
E error:FFFFFFFF80000002:system library::No such file or directory
E error:10000080:BIO routines::no such file
[8192] Function openssl_free_key() is deprecated
[8192] Function openssl_pkey_free() is deprecated
Trying to clone an uncloneable object of class OpenSSLAsymmetricKey
Serialization of 'OpenSSLAsymmetricKey' is not allowed
bool(true)
bool(false)
Cannot create dynamic property OpenSSLAsymmetricKey::$x
int(1)
array(5) {
  [0]=>
  string(1) "p"
  [1]=>
  string(1) "q"
  [2]=>
  string(1) "g"
  [3]=>
  string(8) "priv_key"
  [4]=>
  string(7) "pub_key"
}
bool(true)
object(OpenSSLAsymmetricKey)#15 (0) {
}
bool(false)
