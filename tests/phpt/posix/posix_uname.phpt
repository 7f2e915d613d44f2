--TEST--
posix_uname(), posix_times(), posix_getcwd()
--EXTENSIONS--
posix
--FILE--
<?php
$names = posix_uname();
var_dump(array_keys($names), $names['sysname'], $names['release'] === php_uname('r'), $names['machine'] === php_uname('m'));
$times = posix_times();
var_dump(array_keys($times), $times['ticks'] > 0, $times['utime'] >= 0);
var_dump(posix_getcwd() === getcwd());
chdir('/');
var_dump(posix_getcwd());
--EXPECT--
array(6) {
  [0]=>
  string(7) "sysname"
  [1]=>
  string(8) "nodename"
  [2]=>
  string(7) "release"
  [3]=>
  string(7) "version"
  [4]=>
  string(7) "machine"
  [5]=>
  string(10) "domainname"
}
string(5) "Linux"
bool(true)
bool(true)
array(5) {
  [0]=>
  string(5) "ticks"
  [1]=>
  string(5) "utime"
  [2]=>
  string(5) "stime"
  [3]=>
  string(6) "cutime"
  [4]=>
  string(6) "cstime"
}
bool(true)
bool(true)
bool(true)
string(1) "/"
