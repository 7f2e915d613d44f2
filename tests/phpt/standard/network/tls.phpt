--TEST--
TLS: transports, certificates and names, fingerprints, protocols, encryption that starts later, time limits, https
--EXTENSIONS--
pcntl
posix
--FILE--
<?php
$dir = sys_get_temp_dir() . '/minphp-tls-' . getmypid();
mkdir($dir);
foreach (explode("==== ", trim(substr(file_get_contents(__FILE__), __COMPILER_HALT_OFFSET__))) as $part) {
    if ($part !== '') {
        [$name, $content] = explode("\n", $part, 2);
        file_put_contents("$dir/$name", $content);
    }
}
copy("$dir/c.pem", "$dir/both.pem"); file_put_contents("$dir/both.pem", file_get_contents("$dir/k.pem"), FILE_APPEND);
copy("$dir/c2.pem", "$dir/both2.pem"); file_put_contents("$dir/both2.pem", file_get_contents("$dir/k2.pem"), FILE_APPEND);
$main = getmypid();
register_shutdown_function(function () use ($dir, $main) { if (getmypid() === $main) { array_map('unlink', glob("$dir/*")); rmdir($dir); } });
function pair(array $so, ?array $co, callable $server, callable $client, string $scheme = 'tls', int $wait = 5) {
    $s = stream_socket_server("$scheme://127.0.0.1:0", $e, $m, 12, stream_context_create(['ssl' => $so])); $n = stream_socket_get_name($s, false);
    if (!($pid = pcntl_fork())) { pcntl_alarm(20); set_error_handler(fn() => true); $c = stream_socket_accept($s, $wait); if ($c) $server($c); posix_kill(getmypid(), SIGKILL); }
    fclose($s); $ctx = $co === null ? null : stream_context_create(['ssl' => $co]);
    $c = $ctx ? stream_socket_client(preg_replace('/^tlsv.*/', $scheme, $scheme)."://$n", $e, $m, 5, STREAM_CLIENT_CONNECT, $ctx) : stream_socket_client("$scheme://$n", $e, $m, 5);
    if ($c) { $client($c); fclose($c); } else var_dump($e, $m);
    pcntl_waitpid($pid, $st);
}
set_error_handler(function ($l, $m) { echo "[$l] ", preg_replace('/:\d{4,5}\b/', ':PORT', preg_replace('~/[^ ]*/~', 'DIR/', $m)), "\n"; return true; });
$own = ['local_cert' => "$dir/both.pem"]; $any = ['verify_peer' => false, 'verify_peer_name' => false];
$hi = function($c) { fwrite($c, "hello " . fgets($c)); fgets($c); }; $talk = function($c) { fwrite($c, "world\n"); var_dump(fgets($c), feof($c)); $m = stream_get_meta_data($c); var_dump($m); };
foreach (['tls', 'ssl', 'tlsv1.2', 'tlsv1.3'] as $sch) { echo "== $sch\n"; pair($own, $any, $hi, $talk, $sch); }
echo "== verify fails\n"; pair($own, [], $hi, $talk); pair($own, null, $hi, $talk);
echo "== self signed\n"; pair($own, ['allow_self_signed' => true], $hi, $talk); pair($own, ['allow_self_signed' => true, 'peer_name' => 'localhost'], $hi, fn($c) => var_dump(fwrite($c, "x\n"), fgets($c)));
echo "== cafile\n"; pair($own, ['cafile' => "$dir/c.pem", 'peer_name' => 'localhost'], $hi, fn($c) => var_dump(fwrite($c, "x\n"), fgets($c))); pair($own, ['cafile' => "$dir/none.pem"], $hi, $talk);
foreach (['a.example.test', 'A.EXAMPLE.test', 'a.b.example.test', 'other.test', '127.0.0.1', '::1', '127.0.0.2'] as $nm) { echo "== $nm\n"; pair(['local_cert' => "$dir/both2.pem"], ['cafile' => "$dir/c2.pem", 'peer_name' => $nm], $hi, fn($c) => var_dump(fwrite($c, "x\n"), fgets($c))); }
echo "== fingerprints\n"; $x = openssl($dir); foreach ([$x['sha1'], $x['md5'], 'abc', str_repeat('0', 40), ['sha256' => $x['sha256']], ['sha256' => 'x'], [], ['x'], 5, ['nosuch' => 'x']] as $fp) { pair($own, $any + ['peer_fingerprint' => $fp], $hi, fn($c) => var_dump(fwrite($c, "x\n"), fgets($c))); }
echo "== no cert\n"; pair([], $any, $hi, $talk);
echo "== server errors\n"; foreach ([['local_cert' => "$dir/none.pem"], ['local_cert' => "$dir/c.pem"], ['local_cert' => "$dir/c.pem", 'local_pk' => "$dir/k2.pem"], ['local_cert' => "$dir/c.pem", 'local_pk' => "$dir/zz"], $own + ['ciphers' => 'FOO'], $own + ['security_level' => 9], $own + ['dh_param' => '/nonexist'], $own + ['dh_param' => "$dir/c.pem"], $own + ['SNI_server_certs' => 5], $own + ['SNI_server_certs' => []], $own + ['SNI_server_certs' => ['x' => "$dir/none"]], $own + ['SNI_server_certs' => ['x' => ['local_cert' => 'y']]], $own + ['rsa_key_size' => 5], $own + ['alpn_protocols' => str_repeat('a', 300)]] as $o) {
  $s = stream_socket_server('tcp://127.0.0.1:0', $e, $m, 12, stream_context_create()); $n = stream_socket_get_name($s, false); $c = stream_socket_client("tcp://$n"); $p = stream_socket_accept($s); stream_context_set_option($p, ['ssl' => $o]); stream_set_blocking($p, false); var_dump(stream_socket_enable_crypto($p, true, STREAM_CRYPTO_METHOD_TLS_SERVER)); }
echo "== alpn, sni\n"; pair($own + ['alpn_protocols' => 'h2,http/1.1', 'SNI_server_certs' => ['*.example.test' => "$dir/both2.pem"]], ['cafile' => "$dir/c2.pem", 'peer_name' => 'q.example.test', 'alpn_protocols' => 'foo,http/1.1'], $hi, function($c) { fwrite($c, "x\n"); var_dump(fgets($c), stream_get_meta_data($c)['crypto']['alpn_protocol'] ?? null); });
echo "== starttls\n"; pair($own, null, function($c) use ($own) { stream_context_set_option($c, ['ssl' => $own]); fwrite($c, "plain\n"); fgets($c); fwrite($c, "ready\n"); stream_socket_enable_crypto($c, true, STREAM_CRYPTO_METHOD_TLS_SERVER); fwrite($c, "secret " . fgets($c)); fgets($c); }, function($c) use ($any) {
  var_dump(fgets($c)); fwrite($c, "go\n"); var_dump(fgets($c)); stream_context_set_option($c, ['ssl' => $any]); var_dump(stream_socket_enable_crypto($c, true, STREAM_CRYPTO_METHOD_TLS_CLIENT)); fwrite($c, "abc\n"); var_dump(fgets($c)); var_dump(isset(stream_get_meta_data($c)['crypto'])); var_dump(stream_socket_enable_crypto($c, true, STREAM_CRYPTO_METHOD_TLS_CLIENT)); fwrite($c, "end\n"); var_dump(stream_socket_enable_crypto($c, false)); var_dump(isset(stream_get_meta_data($c)['crypto'])); }, 'tcp');
echo "== big\n"; pair($own, $any, function($c) { $t = 0; while ($t < 3000000) { $r = fread($c, 100000); if ($r === '' || $r === false) break; $t += strlen($r); } fwrite($c, "$t\n" . str_repeat('z', 50000)); }, function($c) { $d = str_repeat('0123456789', 300000); $w = 0; while ($w < strlen($d)) $w += fwrite($c, substr($d, $w)); var_dump($w, fgets($c), strlen(stream_get_contents($c)), feof($c)); });
echo "== select\n"; pair($own, $any, function($c) { fwrite($c, "0123456789"); fgets($c); }, function($c) { var_dump(fread($c, 4)); stream_set_chunk_size($c, 2); $r = [$c]; $w = $x = null; var_dump(stream_select($r, $w, $x, 1)); var_dump(fread($c, 6)); fwrite($c, "\n"); });
echo "== timeout\n"; pair($own, $any, function($c) { fgets($c); usleep(300000); }, function($c) { stream_set_timeout($c, 0, 50000); $t = microtime(true); var_dump(fgets($c), stream_get_meta_data($c)['timed_out'], microtime(true) - $t < 0.2); fwrite($c, "\n"); stream_set_blocking($c, false); var_dump(fread($c, 5), feof($c)); });
echo "== nonblocking\n"; $s = stream_socket_server('tcp://127.0.0.1:0', $e, $m, 12, stream_context_create()); $n = stream_socket_get_name($s, false); $c = stream_socket_client("tcp://$n", $e, $m, 5, 4, stream_context_create(['ssl' => $any])); $p = stream_socket_accept($s); stream_context_set_option($p, ['ssl' => $own]); stream_set_blocking($c, false); stream_set_blocking($p, false); $a = $b = 0; $k = 0; while (($a !== true || $b !== true) && $k++ < 1000) { if ($a !== true) $a = stream_socket_enable_crypto($c, true, STREAM_CRYPTO_METHOD_TLS_CLIENT); if ($b !== true) $b = stream_socket_enable_crypto($p, true, STREAM_CRYPTO_METHOD_TLS_SERVER); } var_dump($a, $b, fwrite($c, "nb\n")); usleep(20000); var_dump(fgets($p), fgets($p), feof($p)); fclose($c); usleep(20000); var_dump(fgets($p), feof($p));
echo "== plain server\n"; $s = stream_socket_server('tcp://127.0.0.1:0'); $n = stream_socket_get_name($s, false); if (!($pid = pcntl_fork())) { $c = stream_socket_accept($s); fwrite($c, "HTTP/1.1 400 Bad\r\n\r\n"); usleep(50000); posix_kill(getmypid(), 9); } var_dump(stream_socket_client("ssl://$n", $e, $m, 3), $e, $m); pcntl_waitpid($pid, $st);
$s = stream_socket_server('tcp://127.0.0.1:0'); $n = stream_socket_get_name($s, false); $t = microtime(true); var_dump(stream_socket_client("ssl://$n", $e, $m, 0.2), $e, $m, microtime(true) - $t < 1);
echo "== https\n"; $s = stream_socket_server('tls://127.0.0.1:0', $e, $m, 12, stream_context_create(['ssl' => ['local_cert' => "$dir/both2.pem"]])); $n = stream_socket_get_name($s, false); if (!($pid = pcntl_fork())) { pcntl_alarm(10); set_error_handler(fn()=>true); for ($i = 0; $i < 3; $i++) { $c = stream_socket_accept($s); if (!$c) continue; while (trim($l = fgets($c)) !== '') $q[] = $l; fwrite($c, "HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nsecure"); fclose($c); } posix_kill(getmypid(), 9); } fclose($s);
var_dump(file_get_contents("https://$n/")); var_dump(file_get_contents("https://$n/", false, stream_context_create(['ssl' => ['cafile' => "$dir/c2.pem"]])), $http_response_header); var_dump(get_headers("https://$n/x", true, stream_context_create(['ssl' => $any]))); pcntl_waitpid($pid, $st);
function openssl($dir) { $der = base64_decode(preg_replace('/-----.*?-----|\s/', '', file_get_contents("$dir/c.pem"))); return ['sha1' => sha1($der), 'md5' => md5($der), 'sha256' => 'bdf00b822ee3acd8f805c27a3f5be62aa888ef8b897465353cb5eb80dcd70ee4']; }
var_dump(stream_get_transports()); var_dump(array_slice(stream_get_wrappers(), 0, 1));
__halt_compiler();
==== c.pem
-----BEGIN CERTIFICATE-----
MIIDCTCCAfGgAwIBAgIUS6xF50Yz90pYyDmhFK8TWwz1jPkwDQYJKoZIhvcNAQEL
BQAwFDESMBAGA1UEAwwJbG9jYWxob3N0MB4XDTI2MTEyMzA5MjQzMFoXDTM2MTEy
MDA5MjQzMFowFDESMBAGA1UEAwwJbG9jYWxob3N0MIIBIjANBgkqhkiG9w0BAQEF
AAOCAQ8AMIIBCgKCAQEAtN8Hcz1WfzLvzYU+I2N1egwr5J40f+jIR7dKFjZFoX9p
3+ClbDxPvA0Pikm9EQVkEKQ9GjCUFtoH4lb9XGHaYA+Uckw4IOTIeAC2f3XL32mk
7n7qDJl1dfd+sp1CAaJldDLQE7YwSZIF2MzN1OMyeRKVmWIIlns/0D4ZqqITQQMt
Wu69gcWgyjoYnl7h+reoq1xSEtgpL70q3hrAngxfGPD15Y2Yv4hjXc0x0uLqRUAI
LUMTkXOE7RrzSBbQRbHhuEvYFnB0fTICUx88+oKITB6rylrCNGi2FeT5T+Hsz3z9
HrUHAlMlpNsFVY+3AKij0jl/kK3DkdxSoQtTN+ZTAwIDAQABo1MwUTAdBgNVHQ4E
FgQUaXT4j//vaBUBY5hCLVAR7I6jX+4wHwYDVR0jBBgwFoAUaXT4j//vaBUBY5hC
LVAR7I6jX+4wDwYDVR0TAQH/BAUwAwEB/zANBgkqhkiG9w0BAQsFAAOCAQEAaPGe
+NVt88Wiy5z2gUo8OFEO5ftcimT7unfV5EgdIV3BabRensfMGIyzjZ7J3iOWUSFH
Mga1OJIQ1W0KSmA7zqMDnr8tHd/rp3rJTEdFjdxLP4Rqx0T2etv4zKJRMTaTl4U9
S2iuKdVoJtMuWa4nGw/K44R2w01IrTcXdhUwdE5FerhGJ7lv5LtKUtkHeh7T71vF
YDCqu+G5DRgD9oJAUq8HUUAlIrHRN83BZ9hZ6G6pb3yr0Sle+z+1Uwt6E+sKv+Tt
RaAOCGORAC+8QAEBcluNfE8p2Zw63XDjpF3nyuL/Z8Wh+/gJU4nMe7P6xcjrXT+a
D8Q1/jLMFAdqvsd89w==
-----END CERTIFICATE-----
==== k.pem
-----BEGIN PRIVATE KEY-----
MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC03wdzPVZ/Mu/N
hT4jY3V6DCvknjR/6MhHt0oWNkWhf2nf4KVsPE+8DQ+KSb0RBWQQpD0aMJQW2gfi
Vv1cYdpgD5RyTDgg5Mh4ALZ/dcvfaaTufuoMmXV1936ynUIBomV0MtATtjBJkgXY
zM3U4zJ5EpWZYgiWez/QPhmqohNBAy1a7r2BxaDKOhieXuH6t6irXFIS2CkvvSre
GsCeDF8Y8PXljZi/iGNdzTHS4upFQAgtQxORc4TtGvNIFtBFseG4S9gWcHR9MgJT
Hzz6gohMHqvKWsI0aLYV5PlP4ezPfP0etQcCUyWk2wVVj7cAqKPSOX+QrcOR3FKh
C1M35lMDAgMBAAECggEABPlDFln/8xR+qqX416FIXY2lzANxCc69addyS++8dMdG
V+KGD1a4kevBWySm9H0I9jowofPnBpqCmqiYuVMe3a21VSVKaoElZW4OQVgHE1gv
hw1qDeRPFL+JtjYD1tFVPTTugDRDhKpldcOVVL7V/aVTWXnsJt3ccIix96gS+SJ7
hEGE7zycK0QfDwybYa4LYbzU5SHSySKNCH5l7j+rNo8Y8j502ObfQob9TvoM1kap
4YZXieEGhHWMghP63s5Mnqk/JInxd18vSvSxZibhe93UujnYYy0x0uFAjAETUyWO
vAyk9bms+gQQxrYefaEDRU7La3dkSfZ7vUpC4L14+QKBgQDrR2TM4EmjVj8mKs9t
kohlz5h609Ym8gR+PEKZ3l4XcLqaMj5Oor2KGxrQ44z4ODJ1gbzyIYm69cOsuJAv
a9S7OI0eydKhfM1rFkGRFXhXBlNjGOzdB2PXuEZUeJO79v0ZEWwPdETezqTcooVY
mgGlnlUFy7TA6Kq7jEfnx7o3iwKBgQDEzPU7jNVOaoo7Cf4laM+Iltb/tlLS65d1
M8Ou3D4cuaoI1ggJsE4azst/aOFxTmWBB2ZBOaoL20CxslSD5ys95U6UHMG3EUB8
gxy9OSpZCRfuURWkQV44A1vp9bv/PP5tkOOWpaoUBrdQJnjVDK+gADlRpnVdGODa
R6QrEKoBaQKBgQDBKSsTnOw4Aj30Kt+DePMsiwQHi1VdQgL4VKblRo//NJiusaM/
0hJEiT450yfQPesHWA10yJ4X9V/BtQEDPcc4MhSB+3ZHCHxpd6s63uKep93cFQGZ
8VBCMdLj1N6NShi+9PO/uFg2iHcHgRJzDHVfsJ7jFDwAyMQrF9+M5gf3QwKBgE+z
JXmJbnVEZljEkj06Nhn95HJIt0AeEwdvAEeXgDwH4NmVPEoYMXlf2D/wDKTjd+4K
PhoaLUiB8bBFJT8J5pQ5glovTzBBd1k1i/UB6qmGKj/kbJxJsMuEaLvWPd1/KRbc
P58p1jgoBCMcgYDek1172bq8a/lY8u7TZqPeKstJAoGAGPymX8gVLUvyKysvg++Z
MbAA/N6eq7P1ugiZbATW/fQpt64Sxkj+E7Pk/35x78+rG/HYMYUZbMYSPdw25gpb
+4Lr6H8TlzGTDTE1hMkE+79N+Kftk+lkZsjb/5vUBFFCW0GySC3ENtlQNLcNc2uI
UHCRHEUZD2sF5MKTTtsRr/k=
-----END PRIVATE KEY-----
==== c2.pem
-----BEGIN CERTIFICATE-----
MIIDQDCCAiigAwIBAgIUX6oa/pwYepqcAkfZlTXgpGptn5IwDQYJKoZIhvcNAQEL
BQAwFTETMBEGA1UEAwwKb3RoZXIudGVzdDAeFw0yNjExMjMwOTMzMTFaFw0zNjEx
MjAwOTMzMTFaMBUxEzARBgNVBAMMCm90aGVyLnRlc3QwggEiMA0GCSqGSIb3DQEB
AQUAA4IBDwAwggEKAoIBAQCjfb5bwHgg7q543zS6VpnJf4OX/Q4dycsBrtamP2kE
z1S1C1gEVj+Tsi4n1rTAVGkueMsOOd60ZU8WFvI7a6lmAzILihknvnNoy0RKTYMF
Ee00X2NPtydqwz1HimMfpuVMU62LT3aecp+E6Q0kIiW7cJ4c8H7USalPvDhF90Qt
/HDFfVfr/mC3hL3fcX5DTyVhQWhPE1tp1bdTs4EZrEtHXjaNmS65nbnWNBHKhlsc
rY92jpESPueVyqp3lWI1rP2OtBlNhrW8PZVjXt8Wn4KVzrxQPEyHiN6h3z2t0QuI
GFDCfu2sW1tcifo2KiLbfle563hw1J6cRN6FA9evFXE3AgMBAAGjgYcwgYQwHQYD
VR0OBBYEFAgaDBC9T5WifWXbBI+siEcIquB5MB8GA1UdIwQYMBaAFAgaDBC9T5Wi
fWXbBI+siEcIquB5MA8GA1UdEwEB/wQFMAMBAf8wMQYDVR0RBCowKIIOKi5leGFt
cGxlLnRlc3SHBH8AAAGHEAAAAAAAAAAAAAAAAAAAAAEwDQYJKoZIhvcNAQELBQAD
ggEBAGovPKrlxRAhoo+VQi0G8ihYYWa8Q+CFrup8UKZyixm80zCwQ/YdnZoJ7Nmr
0BPVnCppWBFoAKIga+X10kbxVWEgwEa6RGKj632oL3iujv8RFCz0cLUUnBipDI45
LOmyxJ41ZfGYmimiGHnPytKTh1LhgxSeUFdMJlpLkdLIkAazfR1dAvgkoqz0B2zz
Fa9BLY8BW/K5woiVwQQn0iRtLy333AKDQqS+72Z7M/DnTKUTVs73dPJj3S4RD3gm
d1vsLFyLwRjl+lZqGz7m5D6aewSj7VYvsztctaiPuLlWV+JcIddD/RlLB4OapkYF
e5vtH/eDh7iUmaxJ00/z+MJKZa4=
-----END CERTIFICATE-----
==== k2.pem
-----BEGIN PRIVATE KEY-----
MIIEvwIBADANBgkqhkiG9w0BAQEFAASCBKkwggSlAgEAAoIBAQCjfb5bwHgg7q54
3zS6VpnJf4OX/Q4dycsBrtamP2kEz1S1C1gEVj+Tsi4n1rTAVGkueMsOOd60ZU8W
FvI7a6lmAzILihknvnNoy0RKTYMFEe00X2NPtydqwz1HimMfpuVMU62LT3aecp+E
6Q0kIiW7cJ4c8H7USalPvDhF90Qt/HDFfVfr/mC3hL3fcX5DTyVhQWhPE1tp1bdT
s4EZrEtHXjaNmS65nbnWNBHKhlscrY92jpESPueVyqp3lWI1rP2OtBlNhrW8PZVj
Xt8Wn4KVzrxQPEyHiN6h3z2t0QuIGFDCfu2sW1tcifo2KiLbfle563hw1J6cRN6F
A9evFXE3AgMBAAECggEAFRLOuCXpdhk97P+cXM5v2Tyx+iPYr3dEzw05xskSoNeW
rBVvvXNek4uajnEK8GWQ/zf7uHQ2JBuQ46CGjak1dxw/VaRx1KEkYCQfQ9KU6lDi
ueb3tp09m/HZksCgQUKyeLGqg3P1LrxImomts3QhV/VOtB09w+BQziHNQRt7ss+L
/JlW7qIQvcjFsclboaJXEgLUVqjKi517SKpWpSsAwTGazafznvZutRs+GYxuvYwP
FZ1/O4+ABOxaZ04qeTuPEph7cObozJlc9iLgQpZ1RXUgtJdgeXZaMhVwF8eZwmxW
Nm/CJxjjLtgJ0l/pS+UrFkaf6ic4OMe4MMeNKOK4yQKBgQDPpAmi2A08s4dqioyW
r/5VFxr2bPVUQh+m+tw/jmRHAWY99PB017ugm/jldCBa56RFjsAvmeVmxEFFfJmm
fc3C/eZGJ3fWQoSE0XTqGvn3I1odB9KHwRXBEUVJKsdRGcK5uksL/0FjxfsLb0xp
nfv7UgwSb1RP7KIzhP1DIg0x/wKBgQDJkWsdbvKJ3AhARKJP7iufmCSGakXfYgRQ
YG2x5iVVzW96be/MNEfH/oRaZFpTHy1sV3Y6htQJ0FQQLsWtGWg2ZOAgt6WiI2UK
8s2nyFV/sP4cORdxkCIugdbBo30VFk+hhj3F+2Co6Oes5ZKvBKxwk0ckKQO+QNe/
bPL1sebQyQKBgQC9YPJ8+KqSC3fdn0H8icXg27L2wIe88pYl2LUarocdD9Ste4H4
P27cXIVU2WZNIup7mmgEwkstQJ/7fVoyNJl/V803fPXakE6HSPZmMnZ7hl3BDopg
0KVDsrnLst2ZRXKJrLSX25ZLJp4CXt+FkNbq8HkcMzflsYB6lrfbC+qXBwKBgQCD
7fEtF6QZxXGFFychp+LXl444iDBpkE8AiMzjhp5jNY5ElNZCUum0pgrc2xgflaV2
ZxyUHBGGxttuqB5sONfz2jy0TV9U61PEQb2HluEXLbJ0qI2Gn+8vf34fybEh7zN5
plKiVfEjPSX+DVjfwvBW0p7atRmlGe3cdiPj2mgXuQKBgQCJixWP3+IglUIXJfRy
+fH4gbmNA92o52J38TJSp5XyvRPuKdl6/UoA1r9NgYmm/xtmWD1OB8N8uyVi177q
V9HTPF3BIb8mFKlnYvvG1Y03V8SYtlzs3dRzOikRqUvBIJrfTP7Fbz+CCT2HNYPI
Sm3jWrSgUWrF9C+EIBJS+22tqw==
-----END PRIVATE KEY-----
--EXPECT--
== tls
string(12) "hello world
"
bool(false)
array(8) {
  ["crypto"]=>
  array(4) {
    ["protocol"]=>
    string(7) "TLSv1.3"
    ["cipher_name"]=>
    string(22) "TLS_AES_256_GCM_SHA384"
    ["cipher_bits"]=>
    int(256)
    ["cipher_version"]=>
    string(7) "TLSv1.3"
  }
  ["timed_out"]=>
  bool(false)
  ["blocked"]=>
  bool(true)
  ["eof"]=>
  bool(false)
  ["stream_type"]=>
  string(14) "tcp_socket/ssl"
  ["mode"]=>
  string(2) "r+"
  ["unread_bytes"]=>
  int(0)
  ["seekable"]=>
  bool(false)
}
== ssl
string(12) "hello world
"
bool(false)
array(8) {
  ["crypto"]=>
  array(4) {
    ["protocol"]=>
    string(7) "TLSv1.3"
    ["cipher_name"]=>
    string(22) "TLS_AES_256_GCM_SHA384"
    ["cipher_bits"]=>
    int(256)
    ["cipher_version"]=>
    string(7) "TLSv1.3"
  }
  ["timed_out"]=>
  bool(false)
  ["blocked"]=>
  bool(true)
  ["eof"]=>
  bool(false)
  ["stream_type"]=>
  string(14) "tcp_socket/ssl"
  ["mode"]=>
  string(2) "r+"
  ["unread_bytes"]=>
  int(0)
  ["seekable"]=>
  bool(false)
}
== tlsv1.2
string(12) "hello world
"
bool(false)
array(8) {
  ["crypto"]=>
  array(4) {
    ["protocol"]=>
    string(7) "TLSv1.2"
    ["cipher_name"]=>
    string(27) "ECDHE-RSA-AES128-GCM-SHA256"
    ["cipher_bits"]=>
    int(128)
    ["cipher_version"]=>
    string(7) "TLSv1.2"
  }
  ["timed_out"]=>
  bool(false)
  ["blocked"]=>
  bool(true)
  ["eof"]=>
  bool(false)
  ["stream_type"]=>
  string(14) "tcp_socket/ssl"
  ["mode"]=>
  string(2) "r+"
  ["unread_bytes"]=>
  int(0)
  ["seekable"]=>
  bool(false)
}
== tlsv1.3
string(12) "hello world
"
bool(false)
array(8) {
  ["crypto"]=>
  array(4) {
    ["protocol"]=>
    string(7) "TLSv1.3"
    ["cipher_name"]=>
    string(22) "TLS_AES_256_GCM_SHA384"
    ["cipher_bits"]=>
    int(256)
    ["cipher_version"]=>
    string(7) "TLSv1.3"
  }
  ["timed_out"]=>
  bool(false)
  ["blocked"]=>
  bool(true)
  ["eof"]=>
  bool(false)
  ["stream_type"]=>
  string(14) "tcp_socket/ssl"
  ["mode"]=>
  string(2) "r+"
  ["unread_bytes"]=>
  int(0)
  ["seekable"]=>
  bool(false)
}
== verify fails
[2] stream_socket_client(): SSL operation failed with code 1. OpenSSL Error messages:
error:0A000086:SSL routines::certificate verify failed
[2] stream_socket_client(): Failed to enable crypto
[2] stream_socket_client(): Unable to connect to tls:DIR/127.0.0.1:PORT (Unknown error)
int(0)
string(0) ""
[2] stream_socket_client(): SSL operation failed with code 1. OpenSSL Error messages:
error:0A000086:SSL routines::certificate verify failed
[2] stream_socket_client(): Failed to enable crypto
[2] stream_socket_client(): Unable to connect to tls:DIR/127.0.0.1:PORT (Unknown error)
int(0)
string(0) ""
== self signed
[2] stream_socket_client(): Peer certificate CN=`localhost' did not match expected CN=`127.0.0.1'
[2] stream_socket_client(): Failed to enable crypto
[2] stream_socket_client(): Unable to connect to tls:DIR/127.0.0.1:PORT (Unknown error)
int(0)
string(0) ""
int(2)
string(8) "hello x
"
== cafile
int(2)
string(8) "hello x
"
[2] failed loading cafile stream: `DIR/none.pem'
[2] stream_socket_client(): Failed to enable crypto
[2] stream_socket_client(): Unable to connect to tls:DIR/127.0.0.1:PORT (Unknown error)
int(0)
string(0) ""
== a.example.test
int(2)
string(8) "hello x
"
== A.EXAMPLE.test
int(2)
string(8) "hello x
"
== a.b.example.test
[2] stream_socket_client(): Peer certificate subjectAltName did not match expected name `a.b.example.test'
[2] stream_socket_client(): Failed to enable crypto
[2] stream_socket_client(): Unable to connect to tls:DIR/127.0.0.1:PORT (Unknown error)
int(0)
string(0) ""
== other.test
[2] stream_socket_client(): Peer certificate subjectAltName did not match expected name `other.test'
[2] stream_socket_client(): Failed to enable crypto
[2] stream_socket_client(): Unable to connect to tls:DIR/127.0.0.1:PORT (Unknown error)
int(0)
string(0) ""
== 127.0.0.1
int(2)
string(8) "hello x
"
== ::1
int(2)
string(8) "hello x
"
== 127.0.0.2
[2] stream_socket_client(): Peer certificate subjectAltName did not match expected name `127.0.0.2'
[2] stream_socket_client(): Failed to enable crypto
[2] stream_socket_client(): Unable to connect to tls:DIR/127.0.0.1:PORT (Unknown error)
int(0)
string(0) ""
== fingerprints
int(2)
string(8) "hello x
"
int(2)
string(8) "hello x
"
[2] stream_socket_client(): peer_fingerprint match failure
[2] stream_socket_client(): Failed to enable crypto
[2] stream_socket_client(): Unable to connect to tls:DIR/127.0.0.1:PORT (Unknown error)
int(0)
string(0) ""
[2] stream_socket_client(): peer_fingerprint match failure
[2] stream_socket_client(): Failed to enable crypto
[2] stream_socket_client(): Unable to connect to tls:DIR/127.0.0.1:PORT (Unknown error)
int(0)
string(0) ""
int(2)
string(8) "hello x
"
[2] stream_socket_client(): peer_fingerprint match failure
[2] stream_socket_client(): Failed to enable crypto
[2] stream_socket_client(): Unable to connect to tls:DIR/127.0.0.1:PORT (Unknown error)
int(0)
string(0) ""
[2] stream_socket_client(): Invalid peer_fingerprint array; [algo => fingerprint] form required
[2] stream_socket_client(): peer_fingerprint match failure
[2] stream_socket_client(): Failed to enable crypto
[2] stream_socket_client(): Unable to connect to tls:DIR/127.0.0.1:PORT (Unknown error)
int(0)
string(0) ""
[2] stream_socket_client(): Invalid peer_fingerprint array; [algo => fingerprint] form required
[2] stream_socket_client(): peer_fingerprint match failure
[2] stream_socket_client(): Failed to enable crypto
[2] stream_socket_client(): Unable to connect to tls:DIR/127.0.0.1:PORT (Unknown error)
int(0)
string(0) ""
[2] stream_socket_client(): Expected peer fingerprint must be a string or an array
[2] stream_socket_client(): Failed to enable crypto
[2] stream_socket_client(): Unable to connect to tls:DIR/127.0.0.1:PORT (Unknown error)
int(0)
string(0) ""
[2] stream_socket_client(): Unknown digest algorithm
[2] stream_socket_client(): peer_fingerprint match failure
[2] stream_socket_client(): Failed to enable crypto
[2] stream_socket_client(): Unable to connect to tls:DIR/127.0.0.1:PORT (Unknown error)
int(0)
string(0) ""
== no cert
[2] stream_socket_client(): SSL operation failed with code 1. OpenSSL Error messages:
error:0A000410:SSL routines::sslv3 alert handshake failure
[2] stream_socket_client(): Failed to enable crypto
[2] stream_socket_client(): Unable to connect to tls:DIR/127.0.0.1:PORT (Unknown error)
int(0)
string(0) ""
== server errors
[2] stream_socket_enable_crypto(): Unable to set local cert chain file `DIR/none.pem'; Check that your cafile/capath settings include details of your certificate and its issuer
bool(false)
[2] stream_socket_enable_crypto(): Unable to set private key file `DIR/c.pem'
bool(false)
[2] stream_socket_enable_crypto(): Unable to set private key file `DIR/k2.pem'
bool(false)
[2] stream_socket_enable_crypto(): Unable to set private key file `DIR/zz'
bool(false)
bool(false)
[2] stream_socket_enable_crypto(): Security level must be between 0 and 5
[2] stream_socket_enable_crypto(): Unable to set local cert chain file `DIR/both.pem'; Check that your cafile/capath settings include details of your certificate and its issuer
bool(false)
[2] stream_socket_enable_crypto(): Invalid dh_param
bool(false)
[2] stream_socket_enable_crypto(): Failed reading DH params
bool(false)
[2] stream_socket_enable_crypto(): SNI_server_certs requires an array mapping host names to cert paths
bool(false)
[2] stream_socket_enable_crypto(): SNI_server_certs host cert array must not be empty
bool(false)
[2] stream_socket_enable_crypto(): Failed setting local cert chain file `DIR/none'; check that your cafile/capath settings include details of your certificate and its issuer
bool(false)
[2] stream_socket_enable_crypto(): local_pk not present in the array
bool(false)
[2] stream_socket_enable_crypto(): rsa_key_size context option has been removed
int(0)
[2] stream_socket_enable_crypto(): Failed parsing comma-separated TLS ALPN protocol string
bool(false)
== alpn, sni
string(8) "hello x
"
NULL
== starttls
string(6) "plain
"
string(6) "ready
"
bool(true)
string(11) "secret abc
"
bool(true)
[2] stream_socket_enable_crypto(): SSL/TLS already set-up for this stream
bool(false)
bool(false)
bool(false)
== big
int(3000000)
string(8) "3000000
"
int(50000)
bool(true)
== select
string(4) "0123"
int(1)
string(6) "456789"
== timeout
bool(false)
bool(true)
bool(true)
string(0) ""
bool(false)
== nonblocking
bool(true)
bool(true)
int(3)
string(3) "nb
"
bool(false)
bool(false)
bool(false)
bool(true)
== plain server
[2] stream_socket_client(): SSL operation failed with code 1. OpenSSL Error messages:
error:0A00010B:SSL routines::wrong version number
[2] stream_socket_client(): Failed to enable crypto
[2] stream_socket_client(): Unable to connect to ssl:DIR/127.0.0.1:PORT (Unknown error)
bool(false)
int(0)
string(0) ""
[2] stream_socket_client(): SSL: Handshake timed out
[2] stream_socket_client(): Failed to enable crypto
[2] stream_socket_client(): Unable to connect to ssl:DIR/127.0.0.1:PORT (Unknown error)
bool(false)
int(0)
string(0) ""
bool(true)
== https
string(6) "secure"
string(6) "secure"
array(2) {
  [0]=>
  string(15) "HTTP/1.1 200 OK"
  [1]=>
  string(17) "Content-Length: 6"
}
array(2) {
  [0]=>
  string(15) "HTTP/1.1 200 OK"
  ["Content-Length"]=>
  string(1) "6"
}
array(10) {
  [0]=>
  string(3) "tcp"
  [1]=>
  string(3) "udp"
  [2]=>
  string(4) "unix"
  [3]=>
  string(3) "udg"
  [4]=>
  string(3) "ssl"
  [5]=>
  string(3) "tls"
  [6]=>
  string(7) "tlsv1.0"
  [7]=>
  string(7) "tlsv1.1"
  [8]=>
  string(7) "tlsv1.2"
  [9]=>
  string(7) "tlsv1.3"
}
array(1) {
  [0]=>
  string(5) "https"
}
