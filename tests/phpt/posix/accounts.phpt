--TEST--
posix_getpwnam(), posix_getpwuid(), posix_getgrnam(), posix_getgrgid(), posix_initgroups(): users and groups
--EXTENSIONS--
posix
--FILE--
<?php
$root = posix_getpwnam('root');
var_dump(array_keys($root), $root['name'], $root['uid'], $root['gid'], is_dir($root['dir']));
var_dump(posix_getpwuid(0) === $root);
var_dump(posix_getpwuid(posix_geteuid())['uid'] === posix_geteuid());
foreach (['no such user', '', "root\0x"] as $name) {
    var_dump(posix_getpwnam($name)['name'] ?? false);
}
var_dump(posix_getpwuid(-1), posix_getpwuid(4242424242));
$group = posix_getgrgid(0);
var_dump(array_keys($group), $group['name'], $group['gid'], is_array($group['members']));
var_dump(posix_getgrnam($group['name']) === $group);
var_dump(posix_getgrnam('no such group'), posix_getgrgid(-1));
var_dump(posix_initgroups('', 0));
try {
    posix_getpwnam([]);
} catch (TypeError $error) {
    echo $error->getMessage(), "\n";
}
try {
    posix_getgrgid('x');
} catch (TypeError $error) {
    echo $error->getMessage(), "\n";
}
--EXPECT--
array(7) {
  [0]=>
  string(4) "name"
  [1]=>
  string(6) "passwd"
  [2]=>
  string(3) "uid"
  [3]=>
  string(3) "gid"
  [4]=>
  string(5) "gecos"
  [5]=>
  string(3) "dir"
  [6]=>
  string(5) "shell"
}
string(4) "root"
int(0)
int(0)
bool(true)
bool(true)
bool(true)
bool(false)
bool(false)
string(4) "root"
bool(false)
bool(false)
array(4) {
  [0]=>
  string(4) "name"
  [1]=>
  string(6) "passwd"
  [2]=>
  string(7) "members"
  [3]=>
  string(3) "gid"
}
string(4) "root"
int(0)
bool(true)
bool(true)
bool(false)
bool(false)
bool(false)
posix_getpwnam(): Argument #1 ($username) must be of type string, array given
posix_getgrgid(): Argument #1 ($group_id) must be of type int, string given
