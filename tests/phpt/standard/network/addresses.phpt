--TEST--
Addresses of the Internet as text, bytes and numbers; names of hosts and services; the connection
--FILE--
<?php
$n = net_get_interfaces(); var_dump($n["lo"]["up"], in_array("127.0.0.1", array_column($n["lo"]["unicast"], "address")));
var_dump(gethostbyname('1.2.3.4'), gethostbynamel('127.0.0.1'), gethostbyname(str_repeat('a', 256)), gethostbynamel(str_repeat('a', 256)), gethostbyaddr('x'));
var_dump(proc_nice(0), openlog('minphp-test', LOG_PID, LOG_USER), closelog());
foreach (['1.2.3.4','255.255.255.255','1.2.3','::1','1.2.3.4.5','','1.2.3.04',' 1.2.3.4','0x1.2.3.4','fe80::1%lo','::ffff:1.2.3.4','abc','1.2.3.256'] as $a) echo $a, json_encode([ip2long($a), bin2hex((string)@inet_pton($a)), @inet_pton($a) === false]), "\n";
foreach ([0, -1, 4294967295, 4294967296, 16909060] as $n) echo long2ip($n), "\n"; var_dump(inet_ntop("abcd"), inet_ntop(str_repeat("\0", 15)."\1"), inet_ntop("abc"));
foreach (['ip2long', 'inet_pton', 'gethostbyname', 'gethostbyaddr'] as $f) try { $f("a\0b"); } catch (\Throwable $e) { echo $e->getMessage(), "\n"; }
var_dump(getservbyname('http', 'tcp'), getservbyname('http', 'xxx'), getservbyname('domain', 'udp'), getservbyport(80, 'tcp'), getservbyport(53, 'udp'), getservbyport(65536+80, 'tcp'), getservbyport(1, 'foo'), getservbyname('nosuch', ''), getservbyname('http', ''));
var_dump(connection_status(), connection_aborted(), ignore_user_abort(), ignore_user_abort(true), ignore_user_abort(), ini_get('ignore_user_abort'), ignore_user_abort(false));
--EXPECTF--
bool(true)
bool(true)

Warning: gethostbyname(): Host name cannot be longer than 255 characters in %saddresses.php on line 3

Warning: gethostbynamel(): Host name cannot be longer than 255 characters in %saddresses.php on line 3

Warning: gethostbyaddr(): Address is not a valid IPv4 or IPv6 address in %saddresses.php on line 3
string(7) "1.2.3.4"
array(1) {
  [0]=>
  string(9) "127.0.0.1"
}
string(256) "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
bool(false)
bool(false)
bool(true)
bool(true)
bool(true)
1.2.3.4[16909060,"01020304",false]
255.255.255.255[4294967295,"ffffffff",false]
1.2.3[false,"",true]
::1[false,"00000000000000000000000000000001",false]
1.2.3.4.5[false,"",true]
[false,"",true]
1.2.3.04[false,"",true]
 1.2.3.4[false,"",true]
0x1.2.3.4[false,"",true]
fe80::1%lo[false,"",true]
::ffff:1.2.3.4[false,"00000000000000000000ffff01020304",false]
abc[false,"",true]
1.2.3.256[false,"",true]
0.0.0.0
255.255.255.255
255.255.255.255
0.0.0.0
1.2.3.4
string(12) "97.98.99.100"
string(3) "::1"
bool(false)
ip2long(): Argument #1 ($ip) must not contain any null bytes
inet_pton(): Argument #1 ($ip) must not contain any null bytes
gethostbyname(): Argument #1 ($hostname) must not contain any null bytes
gethostbyaddr(): Argument #1 ($ip) must not contain any null bytes
int(80)
bool(false)
int(53)
string(4) "http"
string(6) "domain"
string(4) "http"
bool(false)
bool(false)
bool(false)
int(0)
int(0)
int(0)
int(0)
int(1)
string(1) "1"
int(1)
