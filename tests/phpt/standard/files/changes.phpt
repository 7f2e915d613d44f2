--TEST--
mkdir(), rename(), copy(), touch(), chmod(), links, unlink(), rmdir(), and what stat() says
--FILE--
<?php
$root = sys_get_temp_dir() . '/changes' . getmypid();
var_dump(mkdir("$root/a/b/c", 0755, true), is_dir("$root/a/b/c"), decoct(fileperms("$root/a") & 0777));
chdir($root);
var_dump(file_put_contents('f', 'content'), filesize('f'), filetype('f'), is_file('f'), is_dir('f'), is_link('f'), file_exists('g'));
var_dump(copy('f', 'g'), file_get_contents('g'), rename('g', 'a/h'), file_exists('g'), file_get_contents('a/h'));
var_dump(touch('f', 1000, 2000), filemtime('f'), fileatime('f'), touch('new'), filesize('new'), touch('f', 5), fileatime('f'));
var_dump(chmod('f', 0640), decoct(fileperms('f')), is_readable('f'), is_executable('f'), is_writable('f'));
var_dump(symlink('f', 'link'), readlink('link'), is_link('link'), is_file('link'), filetype('link'), lstat('link')['size'], stat('link')['size'], link('f', 'hard'), stat('f')['nlink'], stat('f')['ino'] === fileinode('hard'));
var_dump(unlink('link'), unlink('hard'), file_exists('f'), array_keys(stat('f')) === array_keys(lstat('f')), count(stat('f')));
echo "== errors\n";
var_dump(mkdir('a'), mkdir('x/y'), rmdir('a'), rmdir('f'), unlink('a/b'), unlink('none'), rename('none', 'other'), copy('none', 'x'), copy('a', 'x'), copy('f', 'a'), touch('x/y'), chmod('none', 0), filesize('none'), filetype('none'), stat('none'), lstat('none'), readlink('f'), symlink('f', 'f'), link('none', 'x'), copy('f', 'f'), filesize(''), file_exists("f\0"), filesize("f\0"));
try {
    touch('f', null, 3);
} catch (ValueError $error) {
    echo $error->getMessage(), "\n";
}
var_dump(umask(022), umask(), umask(0022));
echo "== directories\n";
print_r(scandir('.'));
print_r(scandir('.', SCANDIR_SORT_DESCENDING));
var_dump(glob('*'), glob('{f,n}*', GLOB_BRACE), glob('a/*', GLOB_ONLYDIR | GLOB_MARK), glob('zzz'), glob('zzz', GLOB_NOCHECK));
$d = opendir('.');
$names = [];
while (($name = readdir($d)) !== false) {
    $names[] = $name;
}
sort($names);
echo implode(' ', $names), "\n";
rewinddir($d);
var_dump(is_string(readdir($d)), fclose($d), closedir($d), is_resource($d));
$o = dir('a');
var_dump(get_class($o), $o->path, is_resource($o->handle), is_string($o->read()), $o->rewind(), $o->close());
try {
    $o->read();
} catch (TypeError $error) {
    echo $error->getMessage(), "\n";
}
try {
    readdir();
} catch (TypeError $error) {
    echo $error->getMessage(), "\n";
}
try {
    $o->path = 'x';
} catch (Error $error) {
    echo $error->getMessage(), "\n";
}
var_dump(opendir('none'), scandir('none'), dir('f'));
var_dump(disk_free_space('.') > 0, disk_total_space('none'));
$t = tempnam('.', 'pre');
var_dump(basename($t) !== '', strlen(basename($t)), filesize($t), decoct(fileperms($t)), strpos(tempnam('/no/such', 'x'), sys_get_temp_dir()));
unlink($t);
array_map('unlink', ['f', 'new', 'a/h']);
array_map('rmdir', ['a/b/c', 'a/b', 'a', $root]);
var_dump(file_exists($root), getcwd());
?>
--EXPECTF--
bool(true)
bool(true)
string(3) "755"
int(7)
int(7)
string(4) "file"
bool(true)
bool(false)
bool(false)
bool(false)
bool(true)
string(7) "content"
bool(true)
bool(false)
string(7) "content"
bool(true)
int(1000)
int(2000)
bool(true)
int(0)
bool(true)
int(5)
bool(true)
string(6) "100644"
bool(true)
bool(false)
bool(true)
bool(true)
string(1) "f"
bool(true)
bool(true)
string(4) "link"
int(1)
int(7)
bool(true)
int(2)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
int(26)
== errors

Warning: mkdir(): File exists in %schanges.php on line 12

Warning: mkdir(): No such file or directory in %schanges.php on line 12

Warning: rmdir(a): Directory not empty in %schanges.php on line 12

Warning: rmdir(f): Not a directory in %schanges.php on line 12

Warning: unlink(a/b): Is a directory in %schanges.php on line 12

Warning: unlink(none): No such file or directory in %schanges.php on line 12

Warning: rename(none,other): No such file or directory in %schanges.php on line 12

Warning: copy(none): Failed to open stream: No such file or directory in %schanges.php on line 12

Warning: copy(): The first argument to copy() function cannot be a directory in %schanges.php on line 12

Warning: copy(): The second argument to copy() function cannot be a directory in %schanges.php on line 12

Warning: touch(): Unable to create file x/y because No such file or directory in %schanges.php on line 12

Warning: chmod(): No such file or directory in %schanges.php on line 12

Warning: filesize(): stat failed for none in %schanges.php on line 12

Warning: filetype(): Lstat failed for none in %schanges.php on line 12

Warning: stat(): stat failed for none in %schanges.php on line 12

Warning: lstat(): Lstat failed for none in %schanges.php on line 12

Warning: readlink(): Invalid argument in %schanges.php on line 12

Warning: symlink(): File exists in %schanges.php on line 12

Warning: link(): No such file or directory in %schanges.php on line 12

Warning: filesize(): Filename contains null byte in %schanges.php on line 12
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
touch(): Argument #2 ($mtime) cannot be null when argument #3 ($atime) is an integer
int(18)
int(18)
int(18)
== directories
Array
(
    [0] => .
    [1] => ..
    [2] => a
    [3] => f
    [4] => new
)
Array
(
    [0] => new
    [1] => f
    [2] => a
    [3] => ..
    [4] => .
)
array(3) {
  [0]=>
  string(1) "a"
  [1]=>
  string(1) "f"
  [2]=>
  string(3) "new"
}
array(2) {
  [0]=>
  string(1) "f"
  [1]=>
  string(3) "new"
}
array(1) {
  [0]=>
  string(4) "a/b/"
}
array(0) {
}
array(1) {
  [0]=>
  string(3) "zzz"
}
. .. a f new

Warning: fclose(): 12 is not a valid stream resource in %schanges.php on line 31
bool(true)
bool(false)
NULL
bool(false)
string(9) "Directory"
string(1) "a"
bool(true)
bool(true)
NULL
NULL
Directory::read(): supplied resource is not a valid Directory resource
No resource supplied
Cannot modify readonly property Directory::$path

Warning: opendir(none): Failed to open directory: No such file or directory in %schanges.php on line 49

Warning: scandir(none): Failed to open directory: No such file or directory in %schanges.php on line 49

Warning: scandir(): (errno 2): No such file or directory in %schanges.php on line 49

Warning: dir(f): Failed to open directory: Not a directory in %schanges.php on line 49
bool(false)
bool(false)
bool(false)

Warning: disk_total_space(): No such file or directory in %schanges.php on line 50
bool(true)
bool(false)

Notice: tempnam(): file created in the system's temporary directory in %schanges.php on line 52
bool(true)
int(9)
int(0)
string(6) "100600"
int(0)
bool(false)
bool(false)
