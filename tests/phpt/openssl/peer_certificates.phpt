--TEST--
TLS: names in certificates; capture_peer_cert, capture_peer_cert_chain
--EXTENSIONS--
openssl
pcntl
posix
--FILE--
<?php
$dir = sys_get_temp_dir() . '/minphp-san-' . getmypid(); mkdir($dir);
$main = getmypid(); register_shutdown_function(function () use ($dir, $main) { if (getmypid() === $main) { array_map('unlink', glob("$dir/*")); rmdir($dir); } });
foreach (['IP:10.0.0.1', 'email:a@b.test', 'DNS:other.test', 'DNS:other.test, IP:10.0.0.1', 'URI:http://localhost/', 'IP:2001:db8::1'] as $san) {
  file_put_contents("$dir/cnf", "[req]\ndefault_bits=2048\ndefault_md=sha256\nRANDFILE=$dir/rnd\ndistinguished_name=dn\nx509_extensions=ext\n[dn]\n[ext]\nsubjectAltName=$san\n");
  $conf = ['config' => "$dir/cnf"]; $key = null;
  $csr = openssl_csr_new(['CN' => 'localhost'], $key, $conf); $cert = openssl_csr_sign($csr, null, $key, 3, $conf);
  openssl_x509_export($cert, $c); openssl_pkey_export($key, $k, null, $conf); file_put_contents("$dir/both", $c . $k); file_put_contents("$dir/c", $c);
  foreach (['localhost', 'wrong.test', '10.0.0.1', '10.0.0.2', '2001:db8::1', '2001:db8::2'] as $name) {
  $s = stream_socket_server('tls://127.0.0.1:0', $e, $m, 12, stream_context_create(['ssl' => ['local_cert' => "$dir/both"]])); $n = stream_socket_get_name($s, false);
  if (!($pid = pcntl_fork())) { pcntl_alarm(20); @stream_socket_accept($s, 5); posix_kill(getmypid(), SIGKILL); }
  fclose($s); echo "$san $name: ";
  set_error_handler(function ($l, $m) { echo "[", preg_replace('/:\d{4,}/', ':PORT', $m), "] "; return true; });
  $x = stream_socket_client("tls://$n", $e, $m, 5, 4, $ctx = stream_context_create(['ssl' => ['cafile' => "$dir/c", 'peer_name' => $name, 'capture_peer_cert' => $name !== '10.0.0.2', 'capture_peer_cert_chain' => $name !== '10.0.0.1']]));
  var_dump((bool)$x); restore_error_handler(); 
  $o = stream_context_get_options($ctx)['ssl']; if ($name === 'localhost' || $name[0] === '1') { var_dump(array_keys($o)); if (isset($o['peer_certificate'])) var_dump(openssl_x509_parse($o['peer_certificate'])['name'], openssl_x509_fingerprint($o['peer_certificate']) === openssl_x509_fingerprint($cert)); if (isset($o['peer_certificate_chain'])) var_dump(count($o['peer_certificate_chain']), $o['peer_certificate_chain'][0]::class); }
  pcntl_waitpid($pid, $st); }
}
--EXPECT--
IP:10.0.0.1 localhost: bool(true)
array(6) {
  [0]=>
  string(6) "cafile"
  [1]=>
  string(9) "peer_name"
  [2]=>
  string(17) "capture_peer_cert"
  [3]=>
  string(23) "capture_peer_cert_chain"
  [4]=>
  string(16) "peer_certificate"
  [5]=>
  string(22) "peer_certificate_chain"
}
string(13) "/CN=localhost"
bool(true)
int(1)
string(18) "OpenSSLCertificate"
IP:10.0.0.1 wrong.test: [stream_socket_client(): Peer certificate CN=`localhost' did not match expected CN=`wrong.test'] [stream_socket_client(): Failed to enable crypto] [stream_socket_client(): Unable to connect to tls://127.0.0.1:PORT (Unknown error)] bool(false)
IP:10.0.0.1 10.0.0.1: bool(true)
array(5) {
  [0]=>
  string(6) "cafile"
  [1]=>
  string(9) "peer_name"
  [2]=>
  string(17) "capture_peer_cert"
  [3]=>
  string(23) "capture_peer_cert_chain"
  [4]=>
  string(16) "peer_certificate"
}
string(13) "/CN=localhost"
bool(true)
IP:10.0.0.1 10.0.0.2: [stream_socket_client(): Peer certificate CN=`localhost' did not match expected CN=`10.0.0.2'] [stream_socket_client(): Failed to enable crypto] [stream_socket_client(): Unable to connect to tls://127.0.0.1:PORT (Unknown error)] bool(false)
array(5) {
  [0]=>
  string(6) "cafile"
  [1]=>
  string(9) "peer_name"
  [2]=>
  string(17) "capture_peer_cert"
  [3]=>
  string(23) "capture_peer_cert_chain"
  [4]=>
  string(22) "peer_certificate_chain"
}
int(1)
string(18) "OpenSSLCertificate"
IP:10.0.0.1 2001:db8::1: [stream_socket_client(): Peer certificate CN=`localhost' did not match expected CN=`2001:db8::1'] [stream_socket_client(): Failed to enable crypto] [stream_socket_client(): Unable to connect to tls://127.0.0.1:PORT (Unknown error)] bool(false)
IP:10.0.0.1 2001:db8::2: [stream_socket_client(): Peer certificate CN=`localhost' did not match expected CN=`2001:db8::2'] [stream_socket_client(): Failed to enable crypto] [stream_socket_client(): Unable to connect to tls://127.0.0.1:PORT (Unknown error)] bool(false)
email:a@b.test localhost: bool(true)
array(6) {
  [0]=>
  string(6) "cafile"
  [1]=>
  string(9) "peer_name"
  [2]=>
  string(17) "capture_peer_cert"
  [3]=>
  string(23) "capture_peer_cert_chain"
  [4]=>
  string(16) "peer_certificate"
  [5]=>
  string(22) "peer_certificate_chain"
}
string(13) "/CN=localhost"
bool(true)
int(1)
string(18) "OpenSSLCertificate"
email:a@b.test wrong.test: [stream_socket_client(): Peer certificate CN=`localhost' did not match expected CN=`wrong.test'] [stream_socket_client(): Failed to enable crypto] [stream_socket_client(): Unable to connect to tls://127.0.0.1:PORT (Unknown error)] bool(false)
email:a@b.test 10.0.0.1: [stream_socket_client(): Peer certificate CN=`localhost' did not match expected CN=`10.0.0.1'] [stream_socket_client(): Failed to enable crypto] [stream_socket_client(): Unable to connect to tls://127.0.0.1:PORT (Unknown error)] bool(false)
array(5) {
  [0]=>
  string(6) "cafile"
  [1]=>
  string(9) "peer_name"
  [2]=>
  string(17) "capture_peer_cert"
  [3]=>
  string(23) "capture_peer_cert_chain"
  [4]=>
  string(16) "peer_certificate"
}
string(13) "/CN=localhost"
bool(true)
email:a@b.test 10.0.0.2: [stream_socket_client(): Peer certificate CN=`localhost' did not match expected CN=`10.0.0.2'] [stream_socket_client(): Failed to enable crypto] [stream_socket_client(): Unable to connect to tls://127.0.0.1:PORT (Unknown error)] bool(false)
array(5) {
  [0]=>
  string(6) "cafile"
  [1]=>
  string(9) "peer_name"
  [2]=>
  string(17) "capture_peer_cert"
  [3]=>
  string(23) "capture_peer_cert_chain"
  [4]=>
  string(22) "peer_certificate_chain"
}
int(1)
string(18) "OpenSSLCertificate"
email:a@b.test 2001:db8::1: [stream_socket_client(): Peer certificate CN=`localhost' did not match expected CN=`2001:db8::1'] [stream_socket_client(): Failed to enable crypto] [stream_socket_client(): Unable to connect to tls://127.0.0.1:PORT (Unknown error)] bool(false)
email:a@b.test 2001:db8::2: [stream_socket_client(): Peer certificate CN=`localhost' did not match expected CN=`2001:db8::2'] [stream_socket_client(): Failed to enable crypto] [stream_socket_client(): Unable to connect to tls://127.0.0.1:PORT (Unknown error)] bool(false)
DNS:other.test localhost: [stream_socket_client(): Peer certificate subjectAltName did not match expected name `localhost'] [stream_socket_client(): Failed to enable crypto] [stream_socket_client(): Unable to connect to tls://127.0.0.1:PORT (Unknown error)] bool(false)
array(6) {
  [0]=>
  string(6) "cafile"
  [1]=>
  string(9) "peer_name"
  [2]=>
  string(17) "capture_peer_cert"
  [3]=>
  string(23) "capture_peer_cert_chain"
  [4]=>
  string(16) "peer_certificate"
  [5]=>
  string(22) "peer_certificate_chain"
}
string(13) "/CN=localhost"
bool(true)
int(1)
string(18) "OpenSSLCertificate"
DNS:other.test wrong.test: [stream_socket_client(): Peer certificate subjectAltName did not match expected name `wrong.test'] [stream_socket_client(): Failed to enable crypto] [stream_socket_client(): Unable to connect to tls://127.0.0.1:PORT (Unknown error)] bool(false)
DNS:other.test 10.0.0.1: [stream_socket_client(): Peer certificate subjectAltName did not match expected name `10.0.0.1'] [stream_socket_client(): Failed to enable crypto] [stream_socket_client(): Unable to connect to tls://127.0.0.1:PORT (Unknown error)] bool(false)
array(5) {
  [0]=>
  string(6) "cafile"
  [1]=>
  string(9) "peer_name"
  [2]=>
  string(17) "capture_peer_cert"
  [3]=>
  string(23) "capture_peer_cert_chain"
  [4]=>
  string(16) "peer_certificate"
}
string(13) "/CN=localhost"
bool(true)
DNS:other.test 10.0.0.2: [stream_socket_client(): Peer certificate subjectAltName did not match expected name `10.0.0.2'] [stream_socket_client(): Failed to enable crypto] [stream_socket_client(): Unable to connect to tls://127.0.0.1:PORT (Unknown error)] bool(false)
array(5) {
  [0]=>
  string(6) "cafile"
  [1]=>
  string(9) "peer_name"
  [2]=>
  string(17) "capture_peer_cert"
  [3]=>
  string(23) "capture_peer_cert_chain"
  [4]=>
  string(22) "peer_certificate_chain"
}
int(1)
string(18) "OpenSSLCertificate"
DNS:other.test 2001:db8::1: [stream_socket_client(): Peer certificate subjectAltName did not match expected name `2001:db8::1'] [stream_socket_client(): Failed to enable crypto] [stream_socket_client(): Unable to connect to tls://127.0.0.1:PORT (Unknown error)] bool(false)
DNS:other.test 2001:db8::2: [stream_socket_client(): Peer certificate subjectAltName did not match expected name `2001:db8::2'] [stream_socket_client(): Failed to enable crypto] [stream_socket_client(): Unable to connect to tls://127.0.0.1:PORT (Unknown error)] bool(false)
DNS:other.test, IP:10.0.0.1 localhost: [stream_socket_client(): Peer certificate subjectAltName did not match expected name `localhost'] [stream_socket_client(): Failed to enable crypto] [stream_socket_client(): Unable to connect to tls://127.0.0.1:PORT (Unknown error)] bool(false)
array(6) {
  [0]=>
  string(6) "cafile"
  [1]=>
  string(9) "peer_name"
  [2]=>
  string(17) "capture_peer_cert"
  [3]=>
  string(23) "capture_peer_cert_chain"
  [4]=>
  string(16) "peer_certificate"
  [5]=>
  string(22) "peer_certificate_chain"
}
string(13) "/CN=localhost"
bool(true)
int(1)
string(18) "OpenSSLCertificate"
DNS:other.test, IP:10.0.0.1 wrong.test: [stream_socket_client(): Peer certificate subjectAltName did not match expected name `wrong.test'] [stream_socket_client(): Failed to enable crypto] [stream_socket_client(): Unable to connect to tls://127.0.0.1:PORT (Unknown error)] bool(false)
DNS:other.test, IP:10.0.0.1 10.0.0.1: bool(true)
array(5) {
  [0]=>
  string(6) "cafile"
  [1]=>
  string(9) "peer_name"
  [2]=>
  string(17) "capture_peer_cert"
  [3]=>
  string(23) "capture_peer_cert_chain"
  [4]=>
  string(16) "peer_certificate"
}
string(13) "/CN=localhost"
bool(true)
DNS:other.test, IP:10.0.0.1 10.0.0.2: [stream_socket_client(): Peer certificate subjectAltName did not match expected name `10.0.0.2'] [stream_socket_client(): Failed to enable crypto] [stream_socket_client(): Unable to connect to tls://127.0.0.1:PORT (Unknown error)] bool(false)
array(5) {
  [0]=>
  string(6) "cafile"
  [1]=>
  string(9) "peer_name"
  [2]=>
  string(17) "capture_peer_cert"
  [3]=>
  string(23) "capture_peer_cert_chain"
  [4]=>
  string(22) "peer_certificate_chain"
}
int(1)
string(18) "OpenSSLCertificate"
DNS:other.test, IP:10.0.0.1 2001:db8::1: [stream_socket_client(): Peer certificate subjectAltName did not match expected name `2001:db8::1'] [stream_socket_client(): Failed to enable crypto] [stream_socket_client(): Unable to connect to tls://127.0.0.1:PORT (Unknown error)] bool(false)
DNS:other.test, IP:10.0.0.1 2001:db8::2: [stream_socket_client(): Peer certificate subjectAltName did not match expected name `2001:db8::2'] [stream_socket_client(): Failed to enable crypto] [stream_socket_client(): Unable to connect to tls://127.0.0.1:PORT (Unknown error)] bool(false)
URI:http://localhost/ localhost: [stream_socket_client(): Peer certificate subjectAltName did not match expected name `localhost'] [stream_socket_client(): Failed to enable crypto] [stream_socket_client(): Unable to connect to tls://127.0.0.1:PORT (Unknown error)] bool(false)
array(6) {
  [0]=>
  string(6) "cafile"
  [1]=>
  string(9) "peer_name"
  [2]=>
  string(17) "capture_peer_cert"
  [3]=>
  string(23) "capture_peer_cert_chain"
  [4]=>
  string(16) "peer_certificate"
  [5]=>
  string(22) "peer_certificate_chain"
}
string(13) "/CN=localhost"
bool(true)
int(1)
string(18) "OpenSSLCertificate"
URI:http://localhost/ wrong.test: [stream_socket_client(): Peer certificate subjectAltName did not match expected name `wrong.test'] [stream_socket_client(): Failed to enable crypto] [stream_socket_client(): Unable to connect to tls://127.0.0.1:PORT (Unknown error)] bool(false)
URI:http://localhost/ 10.0.0.1: [stream_socket_client(): Peer certificate subjectAltName did not match expected name `10.0.0.1'] [stream_socket_client(): Failed to enable crypto] [stream_socket_client(): Unable to connect to tls://127.0.0.1:PORT (Unknown error)] bool(false)
array(5) {
  [0]=>
  string(6) "cafile"
  [1]=>
  string(9) "peer_name"
  [2]=>
  string(17) "capture_peer_cert"
  [3]=>
  string(23) "capture_peer_cert_chain"
  [4]=>
  string(16) "peer_certificate"
}
string(13) "/CN=localhost"
bool(true)
URI:http://localhost/ 10.0.0.2: [stream_socket_client(): Peer certificate subjectAltName did not match expected name `10.0.0.2'] [stream_socket_client(): Failed to enable crypto] [stream_socket_client(): Unable to connect to tls://127.0.0.1:PORT (Unknown error)] bool(false)
array(5) {
  [0]=>
  string(6) "cafile"
  [1]=>
  string(9) "peer_name"
  [2]=>
  string(17) "capture_peer_cert"
  [3]=>
  string(23) "capture_peer_cert_chain"
  [4]=>
  string(22) "peer_certificate_chain"
}
int(1)
string(18) "OpenSSLCertificate"
URI:http://localhost/ 2001:db8::1: [stream_socket_client(): Peer certificate subjectAltName did not match expected name `2001:db8::1'] [stream_socket_client(): Failed to enable crypto] [stream_socket_client(): Unable to connect to tls://127.0.0.1:PORT (Unknown error)] bool(false)
URI:http://localhost/ 2001:db8::2: [stream_socket_client(): Peer certificate subjectAltName did not match expected name `2001:db8::2'] [stream_socket_client(): Failed to enable crypto] [stream_socket_client(): Unable to connect to tls://127.0.0.1:PORT (Unknown error)] bool(false)
IP:2001:db8::1 localhost: bool(true)
array(6) {
  [0]=>
  string(6) "cafile"
  [1]=>
  string(9) "peer_name"
  [2]=>
  string(17) "capture_peer_cert"
  [3]=>
  string(23) "capture_peer_cert_chain"
  [4]=>
  string(16) "peer_certificate"
  [5]=>
  string(22) "peer_certificate_chain"
}
string(13) "/CN=localhost"
bool(true)
int(1)
string(18) "OpenSSLCertificate"
IP:2001:db8::1 wrong.test: [stream_socket_client(): Peer certificate CN=`localhost' did not match expected CN=`wrong.test'] [stream_socket_client(): Failed to enable crypto] [stream_socket_client(): Unable to connect to tls://127.0.0.1:PORT (Unknown error)] bool(false)
IP:2001:db8::1 10.0.0.1: [stream_socket_client(): Peer certificate CN=`localhost' did not match expected CN=`10.0.0.1'] [stream_socket_client(): Failed to enable crypto] [stream_socket_client(): Unable to connect to tls://127.0.0.1:PORT (Unknown error)] bool(false)
array(5) {
  [0]=>
  string(6) "cafile"
  [1]=>
  string(9) "peer_name"
  [2]=>
  string(17) "capture_peer_cert"
  [3]=>
  string(23) "capture_peer_cert_chain"
  [4]=>
  string(16) "peer_certificate"
}
string(13) "/CN=localhost"
bool(true)
IP:2001:db8::1 10.0.0.2: [stream_socket_client(): Peer certificate CN=`localhost' did not match expected CN=`10.0.0.2'] [stream_socket_client(): Failed to enable crypto] [stream_socket_client(): Unable to connect to tls://127.0.0.1:PORT (Unknown error)] bool(false)
array(5) {
  [0]=>
  string(6) "cafile"
  [1]=>
  string(9) "peer_name"
  [2]=>
  string(17) "capture_peer_cert"
  [3]=>
  string(23) "capture_peer_cert_chain"
  [4]=>
  string(22) "peer_certificate_chain"
}
int(1)
string(18) "OpenSSLCertificate"
IP:2001:db8::1 2001:db8::1: bool(true)
IP:2001:db8::1 2001:db8::2: [stream_socket_client(): Peer certificate CN=`localhost' did not match expected CN=`2001:db8::2'] [stream_socket_client(): Failed to enable crypto] [stream_socket_client(): Unable to connect to tls://127.0.0.1:PORT (Unknown error)] bool(false)
