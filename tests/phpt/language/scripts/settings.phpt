--TEST--
Settings that steer the language: precision, serialize_precision, arg_separator, error reporting, refusals
--FILE--
<?php
foreach (['14', '17', '-1', '0', '3', '100', 'text'] as $p) { var_dump(ini_set('precision', $p)); echo 0.1 + 0.2, ' ', 1 / 3, ' ', 1e15, ' ', 123456789.12345678, ' ', 1e22, ' ', -0.0, ' ', 100000.0, ' ', "{$p}", "\n"; }
ini_set('precision', '14');
foreach (['-1', '17', '5', '0'] as $p) { ini_set('serialize_precision', $p); echo json_encode([0.1 + 0.2, 1 / 3, 1e22]), serialize(0.1), ' '; var_export(1 / 3); echo ' '; var_dump(0.1); }
ini_set('serialize_precision', '-1');
foreach (['missing.setting' => 1, 'zend.assertions' => '-1', 'memory_limit' => '1', 'error_reporting' => 'E_ALL', 'max_execution_time' => 'abc', 'short_open_tag' => 0, 'default_charset' => "bad\n", 'zend.enable_gc' => 'off', 'unserialize_max_depth' => -1, 'assert.warning' => 'yes', 'implicit_flush' => 'on'] as $name => $value) {
    echo $name, ': '; var_dump(ini_set($name, $value)); echo '  '; var_dump(ini_get($name)); ini_restore($name);
}
var_dump(error_reporting(), error_reporting(E_ERROR), ini_get('error_reporting'), error_reporting(null), error_reporting(E_ALL));
var_dump(ini_get('nothing'), ini_get_all('nothing'), ini_set('display_errors', true), ini_get('display_errors'), ini_set('precision', 5.9), ini_get('precision'), ini_set('precision', null), ini_get('precision'));
foreach (['1K', '2m', '1 G', '0x1F', '0b11', 'x', '', '-5', '1.9k', '12abc', '1KB'] as $q) { echo "$q: ", @ini_parse_quantity($q), ' '; }
--EXPECTF--
string(2) "14"
0.3 0.33333333333333 1.0E+15 123456789.12346 1.0E+22 -0 100000 14
string(2) "14"
0.30000000000000004 0.33333333333333331 1000000000000000 123456789.12345678 1.0E+22 -0 100000 17
string(2) "17"
0.30000000000000004 0.3333333333333333 1000000000000000 123456789.12345678 1.0E+22 -0 100000 -1
string(2) "-1"
0.3 0.3 1.0E+15 1.0E+8 1.0E+22 -0 1.0E+5 0
string(1) "0"
0.3 0.333 1.0E+15 1.23E+8 1.0E+22 -0 1.0E+5 3
string(1) "3"
0.3000000000000000444089209850062616169452667236328125 0.333333333333333314829616256247390992939472198486328125 1000000000000000 123456789.123456776142120361328125 10000000000000000000000 -0 100000 100
string(3) "100"
0.3 0.3 1.0E+15 1.0E+8 1.0E+22 -0 1.0E+5 text
[0.30000000000000004,0.3333333333333333,1.0e+22]d:0.1; 0.3333333333333333 float(0.1)
[0.30000000000000004,0.33333333333333331,1.0e+22]d:0.10000000000000001; 0.33333333333333331 float(0.10000000000000001)
[0.3,0.33333,1.0e+22]d:0.1; 0.33333 float(0.1)
[0.3,0.3,1.0e+22]d:0.1; 0.3 float(0.1)
missing.setting: bool(false)
  bool(false)
zend.assertions: 
Warning: zend.assertions may be completely enabled or disabled only in php.ini in %ssettings.php on line 7
bool(false)
  string(1) "1"
memory_limit: 
Warning: Failed to set memory limit to 1 bytes (Current memory usage is 2097152 bytes) in %ssettings.php on line 7
bool(false)
  string(4) "128M"
error_reporting: string(5) "32767"
  string(5) "E_ALL"
max_execution_time: string(1) "0"
  string(3) "abc"
short_open_tag: bool(false)
  string(1) "0"
default_charset: bool(false)
  string(5) "UTF-8"
zend.enable_gc: string(1) "1"
  string(3) "off"
unserialize_max_depth: string(4) "4096"
  string(2) "-1"
assert.warning: string(1) "1"
  string(3) "yes"
implicit_flush: string(1) "1"
  string(2) "on"
int(32767)
int(32767)
string(1) "1"
int(1)
int(1)

Warning: ini_get_all(): Extension "nothing" cannot be found in %ssettings.php on line 10
bool(false)
bool(false)
string(1) "1"
string(1) "1"
string(2) "14"
string(3) "5.9"
string(3) "5.9"
string(0) ""
1K: 1024 2m: 2097152 1 G: 1073741824 0x1F: 31 0b11: 3 x: 0 : 0 -5: -5 1.9k: 1024 12abc: 12 1KB: 1
