--TEST--
openssl: requests and certificates made, written, read, checked; archives, sealed data, signed keys
--EXTENSIONS--
openssl
--INI--
date.timezone=UTC
--FILE--
<?php
function errs() { while ($e = openssl_error_string()) echo "E $e\n"; }
$dir = sys_get_temp_dir() . '/minphp-certificates-' . getmypid();
mkdir($dir);
register_shutdown_function(function () use ($dir) { array_map('unlink', glob("$dir/*")); rmdir($dir); });
set_error_handler(function ($l, $m) use ($dir) { echo "[$l] ", str_replace($dir, 'DIR', $m), "\n"; return true; });
file_put_contents("$dir/cnf", "RANDFILE = $dir/rnd
[req]\ndefault_bits = 2048\ndefault_md = sha256\ndistinguished_name = dn\nattributes = attr\nx509_extensions = ext\nRANDFILE = $dir/rnd
[dn]\ncountryName = Country\ncountryName_default = DE\n0.organizationName = Org\n0.organizationName_default = Example\n[attr]\n
[ext]\nbasicConstraints = CA:TRUE\nsubjectAltName = DNS:example.test, IP:127.0.0.1, email:a@example.test, URI:http://example.test/\nkeyUsage = digitalSignature, keyCertSign\n1.2.3.4.5 = ASN1:UTF8String:hello
[other]\nbasicConstraints = CA:FALSE\n[bad]\nbasicConstraints = what\n");
$conf = ['config' => "$dir/cnf"];
$key = null;
$names = ['commonName' => 'exämple', 'OU' => 'a', 'organizationalUnitName' => 'b', 'nosuchname' => 'x', 5 => 'ignored', 'emailAddress' => 'a@b.test'];
$csr = openssl_csr_new($names, $key, $conf); errs();
var_dump($csr, $key, openssl_csr_get_subject($csr), openssl_csr_get_subject($csr, false), openssl_csr_get_public_key($csr), openssl_csr_export($csr, $text), openssl_csr_export($csr, $long, false), str_ends_with($long, $text), strlen($long) > strlen($text), str_starts_with($text, "-----BEGIN CERTIFICATE REQUEST-----\n"));
var_dump(openssl_csr_export_to_file($csr, "$dir/csr"), file_get_contents("$dir/csr") === $text, openssl_csr_get_subject("file://$dir/csr") === openssl_csr_get_subject($text), openssl_csr_export_to_file($csr, "$dir/none/x"), openssl_csr_export('bad', $x), openssl_csr_get_subject('bad'), openssl_csr_get_public_key("file://$dir/none")); errs();
$cert = openssl_csr_sign($csr, null, $key, 365, $conf, 12345); errs();
$i = openssl_x509_parse($cert);
$from = $i['validFrom_time_t']; $to = $i['validTo_time_t'];
var_dump($to - $from, abs(time() - $from) < 60, gmdate('ymdHis\Z', $from) === $i['validFrom'], gmdate('ymdHis\Z', $to) === $i['validTo']);
unset($i['validFrom'], $i['validTo'], $i['validFrom_time_t'], $i['validTo_time_t']);
var_dump($i, openssl_x509_parse($cert, false)['subject'], openssl_x509_parse($cert, false)['purposes'][1], openssl_x509_parse('bad')); errs();
var_dump(openssl_x509_export($cert, $pem), openssl_x509_export($cert, $long, false), str_ends_with($long, $pem), openssl_x509_fingerprint($pem) === sha1($der = base64_decode(preg_replace('/-----.*?-----|\s/', '', $pem))), openssl_x509_fingerprint($cert, 'sha256', true) === hash('sha256', $der, true), openssl_x509_fingerprint($cert, 'nope'), openssl_x509_fingerprint('bad'));
var_dump(openssl_x509_export_to_file($cert, "$dir/cert"), file_get_contents("$dir/cert") === $pem, openssl_x509_export_to_file($cert, "$dir/none/x"), openssl_x509_export_to_file('bad', "$dir/x"), openssl_x509_export('bad', $x)); errs();
foreach ([$cert, $pem, "file://$dir/cert", 'bad', "file://$dir/none", 'file://', ''] as $c) { var_dump(openssl_x509_read($c)); var_dump(openssl_pkey_get_public($c)); errs(); }
foreach (["a\0b", "file://a\0b"] as $c) foreach (['openssl_x509_read', 'openssl_x509_fingerprint', 'openssl_x509_parse', 'openssl_csr_get_subject', 'openssl_pkey_get_private', fn($c) => openssl_csr_export($c, $o)] as $f) try { var_dump($f($c)); } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { openssl_x509_export_to_file($cert, "a\0b"); } catch (Error $e) { echo $e->getMessage(), "\n"; }
var_dump(openssl_x509_check_private_key($cert, $key), openssl_x509_check_private_key($cert, 'bad'), openssl_x509_check_private_key('bad', $key), openssl_x509_verify($cert, openssl_pkey_get_public($cert)), openssl_x509_verify($cert, 'bad'), openssl_x509_verify('bad', $cert)); errs();
$key2 = openssl_pkey_new($conf); $csr2 = openssl_csr_new(['CN' => 'second'], $key2, $conf, ['OU' => 'more', 7 => 'x', 'zzz' => 'y']);
var_dump(openssl_x509_check_private_key($cert, $key2), openssl_csr_sign($csr2, $cert, $key2, 5, $conf), openssl_csr_sign($csr2, 'bad', $key, 5, $conf), openssl_csr_sign('bad', $cert, $key, 5, $conf), openssl_csr_sign($csr2, $cert, 'bad', 5, $conf), openssl_csr_sign($csr2, $cert, $key, -1, $conf), openssl_csr_sign($csr2, $cert, $key, 5, $conf + ['x509_extensions' => 'bad'])); errs();
$second = openssl_csr_sign($text2 = $csr2, $pem, [$key, ''], 5, $conf + ['x509_extensions' => 'other', 'digest_alg' => 'sha512']); errs();
$i = openssl_x509_parse($second); var_dump($i['name'], $i['issuer'], $i['extensions'], $i['signatureTypeSN'], $i['serialNumber'], $i['serialNumberHex'], $i['version'], strlen($i['hash']));
var_dump(openssl_x509_verify($second, openssl_pkey_get_public($cert)), openssl_x509_verify($second, openssl_pkey_get_public($second)));
foreach ([-1, X509_PURPOSE_SSL_SERVER, X509_PURPOSE_CRL_SIGN, 99] as $p) { var_dump(openssl_x509_checkpurpose($second, $p, ["$dir/cert"]), openssl_x509_checkpurpose($second, $p, [$dir, "$dir/none"])); while (openssl_error_string()); }
var_dump(openssl_x509_checkpurpose($second, 1, ["$dir/cnf"]), openssl_x509_checkpurpose('bad', 1), openssl_x509_checkpurpose($second, 1, ["$dir/cert"], "$dir/cert"), openssl_x509_checkpurpose($second, 1, [], "$dir/none"), openssl_x509_checkpurpose($second, 1, [], "$dir/cnf")); errs();
foreach ([['config' => "$dir/none"], $conf + ['config_section_name' => 'nosection'], $conf + ['private_key_bits' => 5], $conf + ['req_extensions' => 'bad'], $conf + ['req_extensions' => 'other']] as $o) { $k = null; var_dump(openssl_csr_new(['CN' => 'x'], $k, $o), $k); errs(); }
$k = 'bad'; var_dump(openssl_csr_new(['C' => 'toolong'], $k, $conf)); errs();
echo "== archives\n";
var_dump(openssl_pkcs12_export($cert, $p12, $key, 'pass', ['friendly_name' => 'me', 'extracerts' => [$second, $pem]]), openssl_pkcs12_read($p12, $a, 'pass'), array_keys($a), $a['cert'] === $pem, count($a['extracerts']), openssl_x509_fingerprint($a['extracerts'][0]) === openssl_x509_fingerprint($second)); errs();
var_dump(openssl_pkcs12_read($p12, $b, 'wrong'), openssl_pkcs12_read('', $b, ''), openssl_pkcs12_read('junk', $b, ''), $b); errs();
var_dump(openssl_pkcs12_export($cert, $x, $key2, 'p'), openssl_pkcs12_export('bad', $x, $key, 'p'), openssl_pkcs12_export($cert, $x, 'bad', 'p'), openssl_pkcs12_export_to_file($cert, "$dir/p12", $key, ''), openssl_pkcs12_read(file_get_contents("$dir/p12"), $b, ''), array_keys($b), openssl_pkcs12_export_to_file($cert, "$dir/none/x", $key, ''), openssl_pkcs12_export($cert, $x, $key, '', ['extracerts' => $second]), openssl_pkcs12_export($cert, $x, $key, '', ['extracerts' => ['bad']])); errs();
echo "== sealed\n";
$pub = openssl_pkey_get_public($cert); $pub2 = openssl_pkey_get_public($second);
var_dump($n = openssl_seal('secret text', $sealed, $keys, [$pub, $pub2], 'aes-256-cbc', $iv), strlen($sealed), count($keys), strlen($iv), openssl_open($sealed, $open, $keys[1], $key2, 'aes-256-cbc', $iv), $open, openssl_open($sealed, $open, $keys[0], $key, 'aes-256-cbc', 'short'), openssl_open($sealed, $open, 'junk', 'bad', 'aes-256-cbc', $iv), openssl_open($sealed, $open, $keys[0], $key, 'nope', $iv)); errs();
foreach ([fn() => openssl_seal('x', $s, $ks, [], 'aes-128-cbc', $v), fn() => openssl_seal('x', $s, $ks, [$pub], 'aes-128-cbc'), fn() => openssl_seal('x', $s, $ks, ['bad'], 'aes-128-cbc', $v), fn() => openssl_seal('x', $s, $ks, [$pub], 'nope'), fn() => openssl_open('x', $s, 'k', $key, 'aes-128-cbc'), fn() => openssl_seal('x', $s, $ks, [$pub], 'aes-128-ecb'), fn() => openssl_seal('', $s2, $ks2, [$pub], 'aes-128-ctr', $v)] as $f) { try { var_dump($f()); } catch (Error $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; } errs(); }
echo "== signed keys\n";
$spki = openssl_spki_new($key, 'challenge me', OPENSSL_ALGO_SHA256); $bare = substr($spki, 6);
var_dump(substr($spki, 0, 6), openssl_spki_verify($bare), openssl_spki_verify(chunk_split($bare, 64)), openssl_spki_export($bare) === openssl_pkey_get_details($key)['key'], openssl_spki_export_challenge($bare), openssl_spki_verify('junk'), openssl_spki_export('junk'), openssl_spki_export_challenge('junk'), openssl_spki_verify(''), openssl_spki_new($key, 'x', 77), openssl_spki_new($pub, 'x')); errs();
--EXPECT--
[2] openssl_csr_new(): dn: nosuchname is not a recognized name
E error:12000079:random number generator::Cannot open file
E error:04000067:object identifier routines::unknown object name
object(OpenSSLCertificateSigningRequest)#3 (0) {
}
object(OpenSSLAsymmetricKey)#4 (0) {
}
array(5) {
  ["CN"]=>
  string(8) "exämple"
  ["OU"]=>
  array(2) {
    [0]=>
    string(1) "a"
    [1]=>
    string(1) "b"
  }
  ["emailAddress"]=>
  string(8) "a@b.test"
  ["C"]=>
  string(2) "DE"
  ["O"]=>
  string(7) "Example"
}
array(5) {
  ["commonName"]=>
  string(8) "exämple"
  ["organizationalUnitName"]=>
  array(2) {
    [0]=>
    string(1) "a"
    [1]=>
    string(1) "b"
  }
  ["emailAddress"]=>
  string(8) "a@b.test"
  ["countryName"]=>
  string(2) "DE"
  ["organizationName"]=>
  string(7) "Example"
}
object(OpenSSLAsymmetricKey)#5 (0) {
}
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
[2] openssl_csr_export_to_file(): Error opening file DIR/none/x
[2] openssl_csr_export(): X.509 Certificate Signing Request cannot be retrieved
bool(true)
bool(true)
bool(true)
bool(false)
bool(false)
bool(false)
bool(false)
E error:FFFFFFFF80000002:system library::No such file or directory
E error:10000080:BIO routines::no such file
E error:0480006C:PEM routines::no start line
E error:0480006C:PEM routines::no start line
E error:FFFFFFFF80000002:system library::No such file or directory
E error:10000080:BIO routines::no such file
int(31536000)
bool(true)
bool(true)
bool(true)
array(12) {
  ["name"]=>
  string(65) "/CN=ex\xC3\xA4mple/OU=a/OU=b/emailAddress=a@b.test/C=DE/O=Example"
  ["subject"]=>
  array(5) {
    ["CN"]=>
    string(8) "exämple"
    ["OU"]=>
    array(2) {
      [0]=>
      string(1) "a"
      [1]=>
      string(1) "b"
    }
    ["emailAddress"]=>
    string(8) "a@b.test"
    ["C"]=>
    string(2) "DE"
    ["O"]=>
    string(7) "Example"
  }
  ["hash"]=>
  string(8) "a499b4f8"
  ["issuer"]=>
  array(5) {
    ["CN"]=>
    string(8) "exämple"
    ["OU"]=>
    array(2) {
      [0]=>
      string(1) "a"
      [1]=>
      string(1) "b"
    }
    ["emailAddress"]=>
    string(8) "a@b.test"
    ["C"]=>
    string(2) "DE"
    ["O"]=>
    string(7) "Example"
  }
  ["version"]=>
  int(2)
  ["serialNumber"]=>
  string(5) "12345"
  ["serialNumberHex"]=>
  string(4) "3039"
  ["signatureTypeSN"]=>
  string(10) "RSA-SHA256"
  ["signatureTypeLN"]=>
  string(23) "sha256WithRSAEncryption"
  ["signatureTypeNID"]=>
  int(668)
  ["purposes"]=>
  array(9) {
    [1]=>
    array(3) {
      [0]=>
      bool(true)
      [1]=>
      bool(true)
      [2]=>
      string(9) "sslclient"
    }
    [2]=>
    array(3) {
      [0]=>
      bool(true)
      [1]=>
      bool(true)
      [2]=>
      string(9) "sslserver"
    }
    [3]=>
    array(3) {
      [0]=>
      bool(false)
      [1]=>
      bool(true)
      [2]=>
      string(11) "nssslserver"
    }
    [4]=>
    array(3) {
      [0]=>
      bool(true)
      [1]=>
      bool(true)
      [2]=>
      string(9) "smimesign"
    }
    [5]=>
    array(3) {
      [0]=>
      bool(false)
      [1]=>
      bool(true)
      [2]=>
      string(12) "smimeencrypt"
    }
    [6]=>
    array(3) {
      [0]=>
      bool(false)
      [1]=>
      bool(true)
      [2]=>
      string(7) "crlsign"
    }
    [7]=>
    array(3) {
      [0]=>
      bool(true)
      [1]=>
      bool(true)
      [2]=>
      string(3) "any"
    }
    [8]=>
    array(3) {
      [0]=>
      bool(true)
      [1]=>
      bool(true)
      [2]=>
      string(10) "ocsphelper"
    }
    [9]=>
    array(3) {
      [0]=>
      bool(false)
      [1]=>
      bool(true)
      [2]=>
      string(13) "timestampsign"
    }
  }
  ["extensions"]=>
  array(4) {
    ["basicConstraints"]=>
    string(7) "CA:TRUE"
    ["subjectAltName"]=>
    string(86) "DNS:example.test, IP Address:127.0.0.1, email:a@example.test, URI:http://example.test/"
    ["keyUsage"]=>
    string(35) "Digital Signature, Certificate Sign"
    ["1.2.3.4.5"]=>
    string(7) "hello"
  }
}
array(5) {
  ["commonName"]=>
  string(8) "exämple"
  ["organizationalUnitName"]=>
  array(2) {
    [0]=>
    string(1) "a"
    [1]=>
    string(1) "b"
  }
  ["emailAddress"]=>
  string(8) "a@b.test"
  ["countryName"]=>
  string(2) "DE"
  ["organizationName"]=>
  string(7) "Example"
}
array(3) {
  [0]=>
  bool(true)
  [1]=>
  bool(true)
  [2]=>
  string(10) "SSL client"
}
bool(false)
E error:0480006C:PEM routines::no start line
[2] openssl_x509_fingerprint(): Unknown digest algorithm
[2] openssl_x509_fingerprint(): X.509 Certificate cannot be retrieved
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(false)
bool(false)
[2] openssl_x509_export_to_file(): Error opening file DIR/none/x
[2] openssl_x509_export_to_file(): X.509 Certificate cannot be retrieved
[2] openssl_x509_export(): X.509 Certificate cannot be retrieved
bool(true)
bool(true)
bool(false)
bool(false)
bool(false)
E error:0480006C:PEM routines::no start line
E error:FFFFFFFF80000002:system library::No such file or directory
E error:10000080:BIO routines::no such file
E error:0480006C:PEM routines::no start line
E error:0480006C:PEM routines::no start line
object(OpenSSLCertificate)#6 (0) {
}
object(OpenSSLAsymmetricKey)#6 (0) {
}
object(OpenSSLCertificate)#6 (0) {
}
object(OpenSSLAsymmetricKey)#6 (0) {
}
object(OpenSSLCertificate)#6 (0) {
}
object(OpenSSLAsymmetricKey)#6 (0) {
}
[2] openssl_x509_read(): X.509 Certificate cannot be retrieved
bool(false)
bool(false)
E error:0480006C:PEM routines::no start line
E error:0480006C:PEM routines::no start line
E error:1E08010C:DECODER routines::unsupported
[2] openssl_x509_read(): X.509 Certificate cannot be retrieved
bool(false)
bool(false)
E error:FFFFFFFF80000002:system library::No such file or directory
E error:10000080:BIO routines::no such file
E error:FFFFFFFF80000002:system library::No such file or directory
E error:10000080:BIO routines::no such file
E error:FFFFFFFF80000002:system library::No such file or directory
E error:10000080:BIO routines::no such file
[2] openssl_x509_read(): X.509 Certificate cannot be retrieved
bool(false)
bool(false)
E error:0480006C:PEM routines::no start line
E error:0480006C:PEM routines::no start line
E error:1E08010C:DECODER routines::unsupported
[2] openssl_x509_read(): X.509 Certificate cannot be retrieved
bool(false)
bool(false)
E error:0480006C:PEM routines::no start line
E error:0480006C:PEM routines::no start line
E error:1E08010C:DECODER routines::unsupported
[2] openssl_x509_read(): X.509 Certificate cannot be retrieved
bool(false)
[2] openssl_x509_fingerprint(): X.509 Certificate cannot be retrieved
bool(false)
bool(false)
bool(false)
bool(false)
[2] openssl_csr_export(): X.509 Certificate Signing Request cannot be retrieved
bool(false)
openssl_x509_read(): Argument #1 ($certificate) must not contain any null bytes
openssl_x509_fingerprint(): Argument #1 ($certificate) must not contain any null bytes
openssl_x509_parse(): Argument #1 ($certificate) must not contain any null bytes
openssl_csr_get_subject(): Argument #1 ($csr) must not contain any null bytes
openssl_pkey_get_private(): Argument #1 ($private_key) must not contain any null bytes
openssl_csr_export(): Argument #1 ($csr) must not contain any null bytes
openssl_x509_export_to_file(): Argument #2 ($output_filename) must not contain any null bytes
bool(true)
bool(false)
bool(false)
int(1)
int(-1)
int(-1)
E error:0480006C:PEM routines::no start line
E error:0480006C:PEM routines::no start line
E error:0480006C:PEM routines::no start line
E error:0480006C:PEM routines::no start line
E error:1E08010C:DECODER routines::unsupported
E error:0480006C:PEM routines::no start line
E error:1E08010C:DECODER routines::unsupported
E error:0480006C:PEM routines::no start line
E error:0480006C:PEM routines::no start line
E error:1E08010C:DECODER routines::unsupported
E error:0480006C:PEM routines::no start line
[2] openssl_csr_new(): dn: numeric fild names are not supported
[2] openssl_csr_new(): dn: zzz is not a recognized name
[2] openssl_csr_sign(): Private key does not correspond to signing cert
[2] openssl_csr_sign(): X.509 Certificate cannot be retrieved
[2] openssl_csr_sign(): X.509 Certificate Signing Request cannot be retrieved
[2] openssl_csr_sign(): Cannot get private key from parameter 3
[2] openssl_csr_sign(): Days must be between 0 and 106751991167300
[2] openssl_csr_sign(): Error loading extensions_section section bad of DIR/cnf
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
E error:04000067:object identifier routines::unknown object name
E error:05800074:x509 certificate routines::key values mismatch
E error:05800074:x509 certificate routines::key values mismatch
E error:0480006C:PEM routines::no start line
E error:0480006C:PEM routines::no start line
E error:1E08010C:DECODER routines::unsupported
E error:1100006A:X509 V3 routines::invalid name
E error:11000080:X509 V3 routines::error in extension
string(33) "/CN=second/C=DE/O=Example/OU=more"
array(5) {
  ["CN"]=>
  string(8) "exämple"
  ["OU"]=>
  array(2) {
    [0]=>
    string(1) "a"
    [1]=>
    string(1) "b"
  }
  ["emailAddress"]=>
  string(8) "a@b.test"
  ["C"]=>
  string(2) "DE"
  ["O"]=>
  string(7) "Example"
}
array(1) {
  ["basicConstraints"]=>
  string(8) "CA:FALSE"
}
string(10) "RSA-SHA512"
string(1) "0"
string(1) "0"
int(2)
int(8)
int(1)
int(0)
[2] openssl_x509_checkpurpose(): Unable to stat DIR/none
bool(true)
bool(false)
[2] openssl_x509_checkpurpose(): Unable to stat DIR/none
bool(true)
bool(false)
[2] openssl_x509_checkpurpose(): Unable to stat DIR/none
bool(true)
bool(false)
[2] openssl_x509_checkpurpose(): Unable to stat DIR/none
bool(true)
bool(false)
[2] openssl_x509_checkpurpose(): Error loading file DIR/cnf
[2] openssl_x509_checkpurpose(): Error opening the file, DIR/none
[2] openssl_x509_checkpurpose(): No certificates in file, DIR/cnf
bool(false)
int(-1)
bool(true)
int(-1)
int(-1)
E error:05800088:x509 certificate routines::no certificate or crl found
E error:0480006C:PEM routines::no start line
E error:FFFFFFFF80000002:system library::No such file or directory
E error:10000080:BIO routines::no such file
bool(false)
NULL
E error:FFFFFFFF80000002:system library::No such file or directory
E error:10000080:BIO routines::no such file
E error:07000072:configuration file routines::no such file
[2] openssl_csr_new(): Private key length must be at least 384 bits, configured to 0
[2] openssl_csr_new(): Unable to generate a private key
bool(false)
NULL
[2] openssl_csr_new(): Private key length must be at least 384 bits, configured to 5
[2] openssl_csr_new(): Unable to generate a private key
bool(false)
NULL
[2] openssl_csr_new(): Error loading request_extensions_section section bad of DIR/cnf
bool(false)
NULL
E error:1100006A:X509 V3 routines::invalid name
E error:11000080:X509 V3 routines::error in extension
object(OpenSSLCertificateSigningRequest)#11 (0) {
}
object(OpenSSLAsymmetricKey)#12 (0) {
}
[2] openssl_csr_new(): dn: add_entry_by_NID 14 -> toolong (failed; check error queue and value of string_mask OpenSSL option if illegal characters are reported)
bool(false)
E error:1E08010C:DECODER routines::unsupported
E error:06800097:asn1 encoding routines::string too long
== archives
bool(true)
bool(true)
array(3) {
  [0]=>
  string(4) "cert"
  [1]=>
  string(4) "pkey"
  [2]=>
  string(10) "extracerts"
}
bool(true)
int(2)
bool(false)
bool(false)
bool(false)
bool(false)
NULL
E error:11800071:PKCS12 routines::mac verify failure
E error:0680008E:asn1 encoding routines::not enough data
[2] openssl_pkcs12_export(): Private key does not correspond to cert
[2] openssl_pkcs12_export(): X.509 Certificate cannot be retrieved
[2] openssl_pkcs12_export(): Cannot get private key from parameter 3
[2] openssl_pkcs12_export_to_file(): Error opening file DIR/none/x
bool(false)
bool(false)
bool(false)
bool(true)
bool(true)
array(2) {
  [0]=>
  string(4) "cert"
  [1]=>
  string(4) "pkey"
}
bool(false)
bool(true)
bool(true)
E error:05800074:x509 certificate routines::key values mismatch
E error:0480006C:PEM routines::no start line
E error:1E08010C:DECODER routines::unsupported
E error:FFFFFFFF80000002:system library::No such file or directory
E error:10000080:BIO routines::no such file
E error:0480006C:PEM routines::no start line
== sealed
[2] openssl_open(): IV length is invalid
[2] openssl_open(): Unable to coerce parameter 4 into a private key
[2] openssl_open(): Unknown cipher algorithm
int(16)
int(16)
int(2)
int(16)
bool(true)
string(11) "secret text"
bool(false)
bool(false)
bool(false)
E error:1E08010C:DECODER routines::unsupported
ValueError: openssl_seal(): Argument #4 ($public_key) cannot be empty
ValueError: openssl_seal(): Argument #6 ($iv) cannot be null for the chosen cipher algorithm
[2] openssl_seal(): Not a public key (1th member of pubkeys)
bool(false)
E error:0480006C:PEM routines::no start line
E error:1E08010C:DECODER routines::unsupported
[2] openssl_seal(): Unknown cipher algorithm
bool(false)
ValueError: openssl_open(): Argument #6 ($iv) cannot be null for the chosen cipher algorithm
int(16)
int(0)
== signed keys
[2] openssl_spki_verify(): Unable to decode supplied SPKAC
[2] openssl_spki_export(): Unable to decode supplied SPKAC
[2] openssl_spki_export_challenge(): Unable to decode SPKAC
[2] openssl_spki_verify(): Invalid SPKAC
[2] openssl_spki_new(): Unknown digest algorithm
[2] openssl_spki_new(): Supplied key param is a public key
[2] openssl_spki_new(): Unable to use supplied private key
string(6) "SPKAC="
bool(true)
bool(true)
bool(true)
string(12) "challenge me"
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
E error:0680007B:asn1 encoding routines::header too long
E error:06800066:asn1 encoding routines::bad object header
E error:0688010A:asn1 encoding routines::nested asn1 error
E error:0680007B:asn1 encoding routines::header too long
E error:06800066:asn1 encoding routines::bad object header
E error:0688010A:asn1 encoding routines::nested asn1 error
E error:0680007B:asn1 encoding routines::header too long
E error:06800066:asn1 encoding routines::bad object header
E error:0688010A:asn1 encoding routines::nested asn1 error
