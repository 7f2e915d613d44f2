--TEST--
SplFileInfo and the directory iterators
--FILE--
<?php
// var_dump without the numbers of objects.
function dump(...$values)
{
    ob_start();
    var_dump(...$values);
    echo preg_replace('/#\d+ /', '', ob_get_clean());
}

function t($f) { try { $r = $f(); dump($r); } catch (Throwable $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; } }
$base = __DIR__ . '/files_and_directories.tmp';
mkdir("$base/sub/deep", 0777, true);
foreach (['a.txt' => "one\ntwo\n", 'b.tar.gz' => 'b', 'sub/c.php' => 'c', 'sub/deep/d.d' => 'dd'] as $name => $text) file_put_contents("$base/$name", $text);
symlink('a.txt', "$base/link");
symlink('sub', "$base/dirlink");
chdir($base);
foreach (['a.txt', './a.txt', "$base/b.tar.gz", 'sub/', 'sub//', '', 'nope', '.hidden', 'a/b/', "$base/link", 'x.'] as $n) {
  $f = new SplFileInfo($n); echo "== $n\n"; dump((string)$f, $f->getPath(), $f->getFilename(), $f->getExtension(), $f->getBasename(), $f->getBasename('.txt'), $f->getPathname());
  foreach (['getCTime', 'getPerms', 'getType', 'isFile', 'isDir', 'isLink', 'isReadable', 'isWritable', 'isExecutable', 'getRealPath', 'getLinkTarget', 'getOwner', 'getInode', 'getMTime'] as $m) { if (in_array($m, ['getInode', 'getMTime', 'getPerms', 'getOwner', 'getCTime'])) { t(fn() => $f->$m() > 1000 || $m == 'getOwner'); } else t(fn() => $f->$m()); }
  t(fn() => get_class($f->getFileInfo())); t(fn() => $f->getPathInfo() ? (string)$f->getPathInfo() : null); dump($f); print_r($f);
}
class MyInfo extends SplFileInfo {} class MyCtor extends SplFileInfo { function __construct($x) { echo "ctor $x\n"; parent::__construct($x); } } class MyFile extends SplFileObject {}
$f = new SplFileInfo('a.txt'); t(fn() => get_class($f->getFileInfo('MyInfo'))); t(fn() => get_class($f->getFileInfo('MyCtor'))); t(fn() => $f->getFileInfo('stdClass')); t(fn() => $f->getFileInfo('Nope')); $f->setInfoClass('MyInfo'); t(fn() => get_class($f->getFileInfo())); t(fn() => get_class($f->getPathInfo())); $f->setFileClass('MyFile'); t(fn() => get_class($f->openFile())); t(fn() => $f->setFileClass('SplFileInfo')); t(fn() => $f->setInfoClass('stdClass')); t(fn() => (new SplFileInfo('nope'))->openFile()); t(fn() => (new SplFileInfo('sub'))->openFile());
t(fn() => new SplFileInfo("a\0b")); t(fn() => new SplFileInfo()); t(fn() => serialize($f)); t(fn() => (string)(clone $f)); t(fn() => $f->_bad_state_ex()); t(fn() => (new class extends SplFileInfo { function __construct() {} })->getSize()); t(fn() => (new class extends SplFileInfo { function __construct() {} })->getFilename()); t(fn() => (new class extends SplFileInfo { function __construct() {} })->getPathname());
function names($it) { $r = []; foreach ($it as $k => $v) $r[(string)$k] = is_object($v) ? get_class($v) . ':' . $v : $v; ksort($r); return $r; }
$d = new DirectoryIterator('.'); $r = []; foreach ($d as $k => $v) { if (!is_int($k) || $v !== $d) echo "odd"; $r[$v->getFilename()] = [$v->isDot(), $v->getExtension(), $v->getBasename('.txt'), $v->getPathname(), $v->getPath(), (string)$v, $v->isFile()]; } ksort($r); print_r($r);
dump($d->valid(), $d->key() > 0, $d->getFilename()); $d->rewind(); $d->seek(2); dump($d->key()); t(fn() => $d->seek(200)); $c = clone $d; t(fn() => $c->key()); t(fn() => new DirectoryIterator('')); t(fn() => new DirectoryIterator('nope')); t(fn() => new DirectoryIterator('a.txt')); t(fn() => $d->__construct('.')); t(function() use ($d) { foreach ($d as &$x); });
foreach ([4096, 0, 4096|256, 4096|32, 4096|16, 4096|256|32, 4096|8192] as $fl) { echo "flags $fl\n"; $f = new FilesystemIterator('.', $fl); dump($f->getFlags()); print_r(names($f)); $r = []; for ($f->rewind(); $f->valid(); $f->next()) { $cur = $f->current(); $r[$f->key()] = is_object($cur) ? get_class($cur) . $cur : $cur; } ksort($r); print_r($r); }
print_r(names(new FilesystemIterator("$base/sub/"))); t(fn() => new FilesystemIterator('nope')); $f->setFlags(0); dump($f->getFlags()); $f->setFlags(0x7fffffff); dump($f->getFlags());
$rd = new RecursiveDirectoryIterator('.', FilesystemIterator::SKIP_DOTS); $r = []; $rii = new RecursiveIteratorIterator($rd, 1); foreach ($rii as $k => $v) { $r[$k] = get_class($v) . $v . '|' . $rii->getSubPath() . '|' . $rii->getSubPathname() . '|' . $rii->getDepth(); } ksort($r); print_r($r);
$rd = new RecursiveDirectoryIterator($base, FilesystemIterator::SKIP_DOTS|FilesystemIterator::FOLLOW_SYMLINKS|FilesystemIterator::KEY_AS_FILENAME|FilesystemIterator::CURRENT_AS_PATHNAME); $r = []; foreach (new RecursiveIteratorIterator($rd) as $k => $v) { $r[$v] = $k; } ksort($r); print_r($r);
$rd = new RecursiveDirectoryIterator('.'); $r = []; foreach ($rd as $k => $v) $r[$k] = [$rd->hasChildren(), $rd->hasChildren(true), (string)$v]; ksort($r); print_r($r);
$g = new GlobIterator("$base/*.t*"); dump(count($g)); print_r(names($g)); $g->rewind(); dump($g->current()); dump($g->getPath(), $g->getFilename()); dump(count(new GlobIterator("$base/*.nope"))); $g = new GlobIterator('*.txt', FilesystemIterator::CURRENT_AS_PATHNAME|FilesystemIterator::KEY_AS_FILENAME); print_r(names($g)); $g = new GlobIterator('sub/*'); foreach ($g as $k => $v) dump($k, (string)$v, $g->getPath()); print_r(names(new DirectoryIterator('glob://*.txt'))); t(function() { $x = new DirectoryIterator('.'); foreach ($x as $y) { if ($y->getFilename() == 'a.txt') dump($y); } }); 

$dirs = [];
foreach (new RecursiveIteratorIterator(new RecursiveDirectoryIterator($base, FilesystemIterator::SKIP_DOTS), RecursiveIteratorIterator::CHILD_FIRST) as $file) $file->isDir() && !$file->isLink() ? rmdir($file) : unlink($file);
rmdir($base);
--EXPECTF--
== a.txt
string(5) "a.txt"
string(0) ""
string(5) "a.txt"
string(3) "txt"
string(5) "a.txt"
string(1) "a"
string(5) "a.txt"
bool(true)
bool(true)
string(4) "file"
bool(true)
bool(false)
bool(false)
bool(true)
bool(true)
bool(false)
string(%d) "%sfiles_and_directories.tmp/a.txt"
RuntimeException: Unable to read link a.txt, error: Invalid argument
bool(true)
bool(true)
bool(true)
string(11) "SplFileInfo"
string(1) "."
object(SplFileInfo)(2) {
  ["pathName":"SplFileInfo":private]=>
  string(5) "a.txt"
  ["fileName":"SplFileInfo":private]=>
  string(5) "a.txt"
}
SplFileInfo Object
(
    [pathName:SplFileInfo:private] => a.txt
    [fileName:SplFileInfo:private] => a.txt
)
== ./a.txt
string(7) "./a.txt"
string(1) "."
string(5) "a.txt"
string(3) "txt"
string(5) "a.txt"
string(1) "a"
string(7) "./a.txt"
bool(true)
bool(true)
string(4) "file"
bool(true)
bool(false)
bool(false)
bool(true)
bool(true)
bool(false)
string(%d) "%sfiles_and_directories.tmp/a.txt"
RuntimeException: Unable to read link ./a.txt, error: Invalid argument
bool(true)
bool(true)
bool(true)
string(11) "SplFileInfo"
string(1) "."
object(SplFileInfo)(2) {
  ["pathName":"SplFileInfo":private]=>
  string(7) "./a.txt"
  ["fileName":"SplFileInfo":private]=>
  string(5) "a.txt"
}
SplFileInfo Object
(
    [pathName:SplFileInfo:private] => ./a.txt
    [fileName:SplFileInfo:private] => a.txt
)
== %sfiles_and_directories.tmp/b.tar.gz
string(%d) "%sfiles_and_directories.tmp/b.tar.gz"
string(%d) "%sfiles_and_directories.tmp"
string(8) "b.tar.gz"
string(2) "gz"
string(8) "b.tar.gz"
string(8) "b.tar.gz"
string(%d) "%sfiles_and_directories.tmp/b.tar.gz"
bool(true)
bool(true)
string(4) "file"
bool(true)
bool(false)
bool(false)
bool(true)
bool(true)
bool(false)
string(%d) "%sfiles_and_directories.tmp/b.tar.gz"
RuntimeException: Unable to read link %sfiles_and_directories.tmp/b.tar.gz, error: Invalid argument
bool(true)
bool(true)
bool(true)
string(11) "SplFileInfo"
string(%d) "%sfiles_and_directories.tmp"
object(SplFileInfo)(2) {
  ["pathName":"SplFileInfo":private]=>
  string(%d) "%sfiles_and_directories.tmp/b.tar.gz"
  ["fileName":"SplFileInfo":private]=>
  string(8) "b.tar.gz"
}
SplFileInfo Object
(
    [pathName:SplFileInfo:private] => %sfiles_and_directories.tmp/b.tar.gz
    [fileName:SplFileInfo:private] => b.tar.gz
)
== sub/
string(3) "sub"
string(0) ""
string(3) "sub"
string(0) ""
string(3) "sub"
string(3) "sub"
string(3) "sub"
bool(true)
bool(true)
string(3) "dir"
bool(false)
bool(true)
bool(false)
bool(true)
bool(true)
bool(true)
string(%d) "%sfiles_and_directories.tmp/sub"
RuntimeException: Unable to read link sub, error: Invalid argument
bool(true)
bool(true)
bool(true)
string(11) "SplFileInfo"
string(1) "."
object(SplFileInfo)(2) {
  ["pathName":"SplFileInfo":private]=>
  string(3) "sub"
  ["fileName":"SplFileInfo":private]=>
  string(3) "sub"
}
SplFileInfo Object
(
    [pathName:SplFileInfo:private] => sub
    [fileName:SplFileInfo:private] => sub
)
== sub//
string(3) "sub"
string(0) ""
string(3) "sub"
string(0) ""
string(3) "sub"
string(3) "sub"
string(3) "sub"
bool(true)
bool(true)
string(3) "dir"
bool(false)
bool(true)
bool(false)
bool(true)
bool(true)
bool(true)
string(%d) "%sfiles_and_directories.tmp/sub"
RuntimeException: Unable to read link sub, error: Invalid argument
bool(true)
bool(true)
bool(true)
string(11) "SplFileInfo"
string(1) "."
object(SplFileInfo)(2) {
  ["pathName":"SplFileInfo":private]=>
  string(3) "sub"
  ["fileName":"SplFileInfo":private]=>
  string(3) "sub"
}
SplFileInfo Object
(
    [pathName:SplFileInfo:private] => sub
    [fileName:SplFileInfo:private] => sub
)
== 
string(0) ""
string(0) ""
string(0) ""
string(0) ""
string(0) ""
string(0) ""
string(0) ""
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
string(%d) "%sfiles_and_directories.tmp"

Warning: SplFileInfo::getLinkTarget(): No such file or directory in %sfiles_and_directories.php on line 19
bool(false)
bool(true)
bool(false)
bool(false)
string(11) "SplFileInfo"
NULL
object(SplFileInfo)(2) {
  ["pathName":"SplFileInfo":private]=>
  string(0) ""
  ["fileName":"SplFileInfo":private]=>
  string(0) ""
}
SplFileInfo Object
(
    [pathName:SplFileInfo:private] => 
    [fileName:SplFileInfo:private] => 
)
== nope
string(4) "nope"
string(0) ""
string(4) "nope"
string(0) ""
string(4) "nope"
string(4) "nope"
string(4) "nope"
RuntimeException: SplFileInfo::getCTime(): stat failed for nope
RuntimeException: SplFileInfo::getPerms(): stat failed for nope
RuntimeException: SplFileInfo::getType(): Lstat failed for nope
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
RuntimeException: Unable to read link nope, error: No such file or directory
RuntimeException: SplFileInfo::getOwner(): stat failed for nope
RuntimeException: SplFileInfo::getInode(): stat failed for nope
RuntimeException: SplFileInfo::getMTime(): stat failed for nope
string(11) "SplFileInfo"
string(1) "."
object(SplFileInfo)(2) {
  ["pathName":"SplFileInfo":private]=>
  string(4) "nope"
  ["fileName":"SplFileInfo":private]=>
  string(4) "nope"
}
SplFileInfo Object
(
    [pathName:SplFileInfo:private] => nope
    [fileName:SplFileInfo:private] => nope
)
== .hidden
string(7) ".hidden"
string(0) ""
string(7) ".hidden"
string(6) "hidden"
string(7) ".hidden"
string(7) ".hidden"
string(7) ".hidden"
RuntimeException: SplFileInfo::getCTime(): stat failed for .hidden
RuntimeException: SplFileInfo::getPerms(): stat failed for .hidden
RuntimeException: SplFileInfo::getType(): Lstat failed for .hidden
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
RuntimeException: Unable to read link .hidden, error: No such file or directory
RuntimeException: SplFileInfo::getOwner(): stat failed for .hidden
RuntimeException: SplFileInfo::getInode(): stat failed for .hidden
RuntimeException: SplFileInfo::getMTime(): stat failed for .hidden
string(11) "SplFileInfo"
string(1) "."
object(SplFileInfo)(2) {
  ["pathName":"SplFileInfo":private]=>
  string(7) ".hidden"
  ["fileName":"SplFileInfo":private]=>
  string(7) ".hidden"
}
SplFileInfo Object
(
    [pathName:SplFileInfo:private] => .hidden
    [fileName:SplFileInfo:private] => .hidden
)
== a/b/
string(3) "a/b"
string(1) "a"
string(1) "b"
string(0) ""
string(1) "b"
string(1) "b"
string(3) "a/b"
RuntimeException: SplFileInfo::getCTime(): stat failed for a/b
RuntimeException: SplFileInfo::getPerms(): stat failed for a/b
RuntimeException: SplFileInfo::getType(): Lstat failed for a/b
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
RuntimeException: Unable to read link a/b, error: No such file or directory
RuntimeException: SplFileInfo::getOwner(): stat failed for a/b
RuntimeException: SplFileInfo::getInode(): stat failed for a/b
RuntimeException: SplFileInfo::getMTime(): stat failed for a/b
string(11) "SplFileInfo"
string(1) "a"
object(SplFileInfo)(2) {
  ["pathName":"SplFileInfo":private]=>
  string(3) "a/b"
  ["fileName":"SplFileInfo":private]=>
  string(1) "b"
}
SplFileInfo Object
(
    [pathName:SplFileInfo:private] => a/b
    [fileName:SplFileInfo:private] => b
)
== %sfiles_and_directories.tmp/link
string(%d) "%sfiles_and_directories.tmp/link"
string(%d) "%sfiles_and_directories.tmp"
string(4) "link"
string(0) ""
string(4) "link"
string(4) "link"
string(%d) "%sfiles_and_directories.tmp/link"
bool(true)
bool(true)
string(4) "link"
bool(true)
bool(false)
bool(true)
bool(true)
bool(true)
bool(false)
string(%d) "%sfiles_and_directories.tmp/a.txt"
string(5) "a.txt"
bool(true)
bool(true)
bool(true)
string(11) "SplFileInfo"
string(%d) "%sfiles_and_directories.tmp"
object(SplFileInfo)(2) {
  ["pathName":"SplFileInfo":private]=>
  string(%d) "%sfiles_and_directories.tmp/link"
  ["fileName":"SplFileInfo":private]=>
  string(4) "link"
}
SplFileInfo Object
(
    [pathName:SplFileInfo:private] => %sfiles_and_directories.tmp/link
    [fileName:SplFileInfo:private] => link
)
== x.
string(2) "x."
string(0) ""
string(2) "x."
string(0) ""
string(2) "x."
string(2) "x."
string(2) "x."
RuntimeException: SplFileInfo::getCTime(): stat failed for x.
RuntimeException: SplFileInfo::getPerms(): stat failed for x.
RuntimeException: SplFileInfo::getType(): Lstat failed for x.
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
RuntimeException: Unable to read link x., error: No such file or directory
RuntimeException: SplFileInfo::getOwner(): stat failed for x.
RuntimeException: SplFileInfo::getInode(): stat failed for x.
RuntimeException: SplFileInfo::getMTime(): stat failed for x.
string(11) "SplFileInfo"
string(1) "."
object(SplFileInfo)(2) {
  ["pathName":"SplFileInfo":private]=>
  string(2) "x."
  ["fileName":"SplFileInfo":private]=>
  string(2) "x."
}
SplFileInfo Object
(
    [pathName:SplFileInfo:private] => x.
    [fileName:SplFileInfo:private] => x.
)
string(6) "MyInfo"
ctor a.txt
string(6) "MyCtor"
TypeError: SplFileInfo::getFileInfo(): Argument #1 ($class) must be a class name derived from SplFileInfo or null, stdClass given
TypeError: SplFileInfo::getFileInfo(): Argument #1 ($class) must be a class name derived from SplFileInfo or null, Nope given
string(6) "MyInfo"
string(6) "MyInfo"
string(6) "MyFile"
TypeError: SplFileInfo::setFileClass(): Argument #1 ($class) must be a class name derived from SplFileObject, SplFileInfo given
TypeError: SplFileInfo::setInfoClass(): Argument #1 ($class) must be a class name derived from SplFileInfo, stdClass given
RuntimeException: SplFileInfo::openFile(nope): Failed to open stream: No such file or directory
LogicException: Cannot use SplFileObject with directories
ValueError: SplFileInfo::__construct(): Argument #1 ($filename) must not contain any null bytes
ArgumentCountError: SplFileInfo::__construct() expects exactly 1 argument, 0 given
Exception: Serialization of 'SplFileInfo' is not allowed
string(5) "a.txt"

Deprecated: Method SplFileInfo::_bad_state_ex() is deprecated in %sfiles_and_directories.php on line 24
Error: The parent constructor was not called: the object is in an invalid state
Error: Object not initialized
Error: Object not initialized
string(0) ""
Array
(
    [.] => Array
        (
            [0] => 1
            [1] => 
            [2] => .
            [3] => ./.
            [4] => .
            [5] => .
            [6] => 
        )

    [..] => Array
        (
            [0] => 1
            [1] => 
            [2] => ..
            [3] => ./..
            [4] => .
            [5] => ..
            [6] => 
        )

    [a.txt] => Array
        (
            [0] => 
            [1] => txt
            [2] => a
            [3] => ./a.txt
            [4] => .
            [5] => a.txt
            [6] => 1
        )

    [b.tar.gz] => Array
        (
            [0] => 
            [1] => gz
            [2] => b.tar.gz
            [3] => ./b.tar.gz
            [4] => .
            [5] => b.tar.gz
            [6] => 1
        )

    [dirlink] => Array
        (
            [0] => 
            [1] => 
            [2] => dirlink
            [3] => ./dirlink
            [4] => .
            [5] => dirlink
            [6] => 
        )

    [link] => Array
        (
            [0] => 
            [1] => 
            [2] => link
            [3] => ./link
            [4] => .
            [5] => link
            [6] => 1
        )

    [sub] => Array
        (
            [0] => 
            [1] => 
            [2] => sub
            [3] => ./sub
            [4] => .
            [5] => sub
            [6] => 
        )

)
bool(false)
bool(true)
string(0) ""
int(2)
OutOfBoundsException: Seek position 200 is out of range
int(7)
ValueError: DirectoryIterator::__construct(): Argument #1 ($directory) cannot be empty
UnexpectedValueException: DirectoryIterator::__construct(nope): Failed to open directory: No such file or directory
UnexpectedValueException: DirectoryIterator::__construct(a.txt): Failed to open directory: Not a directory
Error: Directory object is already initialized
Error: An iterator cannot be used with foreach by reference
flags 4096
int(4096)
Array
(
    [./a.txt] => SplFileInfo:./a.txt
    [./b.tar.gz] => SplFileInfo:./b.tar.gz
    [./dirlink] => SplFileInfo:./dirlink
    [./link] => SplFileInfo:./link
    [./sub] => SplFileInfo:./sub
)
Array
(
    [./a.txt] => SplFileInfo./a.txt
    [./b.tar.gz] => SplFileInfo./b.tar.gz
    [./dirlink] => SplFileInfo./dirlink
    [./link] => SplFileInfo./link
    [./sub] => SplFileInfo./sub
)
flags 0
int(0)
Array
(
    [./.] => SplFileInfo:./.
    [./..] => SplFileInfo:./..
    [./a.txt] => SplFileInfo:./a.txt
    [./b.tar.gz] => SplFileInfo:./b.tar.gz
    [./dirlink] => SplFileInfo:./dirlink
    [./link] => SplFileInfo:./link
    [./sub] => SplFileInfo:./sub
)
Array
(
    [./.] => SplFileInfo./.
    [./..] => SplFileInfo./..
    [./a.txt] => SplFileInfo./a.txt
    [./b.tar.gz] => SplFileInfo./b.tar.gz
    [./dirlink] => SplFileInfo./dirlink
    [./link] => SplFileInfo./link
    [./sub] => SplFileInfo./sub
)
flags 4352
int(4352)
Array
(
    [a.txt] => SplFileInfo:./a.txt
    [b.tar.gz] => SplFileInfo:./b.tar.gz
    [dirlink] => SplFileInfo:./dirlink
    [link] => SplFileInfo:./link
    [sub] => SplFileInfo:./sub
)
Array
(
    [a.txt] => SplFileInfo./a.txt
    [b.tar.gz] => SplFileInfo./b.tar.gz
    [dirlink] => SplFileInfo./dirlink
    [link] => SplFileInfo./link
    [sub] => SplFileInfo./sub
)
flags 4128
int(4128)
Array
(
    [./a.txt] => ./a.txt
    [./b.tar.gz] => ./b.tar.gz
    [./dirlink] => ./dirlink
    [./link] => ./link
    [./sub] => ./sub
)
Array
(
    [./a.txt] => ./a.txt
    [./b.tar.gz] => ./b.tar.gz
    [./dirlink] => ./dirlink
    [./link] => ./link
    [./sub] => ./sub
)
flags 4112
int(4112)
Array
(
    [./a.txt] => FilesystemIterator:a.txt
    [./b.tar.gz] => FilesystemIterator:b.tar.gz
    [./dirlink] => FilesystemIterator:dirlink
    [./link] => FilesystemIterator:link
    [./sub] => FilesystemIterator:sub
)
Array
(
    [./a.txt] => FilesystemIteratora.txt
    [./b.tar.gz] => FilesystemIteratorb.tar.gz
    [./dirlink] => FilesystemIteratordirlink
    [./link] => FilesystemIteratorlink
    [./sub] => FilesystemIteratorsub
)
flags 4384
int(4384)
Array
(
    [a.txt] => ./a.txt
    [b.tar.gz] => ./b.tar.gz
    [dirlink] => ./dirlink
    [link] => ./link
    [sub] => ./sub
)
Array
(
    [a.txt] => ./a.txt
    [b.tar.gz] => ./b.tar.gz
    [dirlink] => ./dirlink
    [link] => ./link
    [sub] => ./sub
)
flags 12288
int(12288)
Array
(
    [./a.txt] => SplFileInfo:./a.txt
    [./b.tar.gz] => SplFileInfo:./b.tar.gz
    [./dirlink] => SplFileInfo:./dirlink
    [./link] => SplFileInfo:./link
    [./sub] => SplFileInfo:./sub
)
Array
(
    [./a.txt] => SplFileInfo./a.txt
    [./b.tar.gz] => SplFileInfo./b.tar.gz
    [./dirlink] => SplFileInfo./dirlink
    [./link] => SplFileInfo./link
    [./sub] => SplFileInfo./sub
)
Array
(
    [%sfiles_and_directories.tmp/sub/c.php] => SplFileInfo:%sfiles_and_directories.tmp/sub/c.php
    [%sfiles_and_directories.tmp/sub/deep] => SplFileInfo:%sfiles_and_directories.tmp/sub/deep
)
UnexpectedValueException: FilesystemIterator::__construct(nope): Failed to open directory: No such file or directory
int(0)
int(32752)
Array
(
    [./a.txt] => SplFileInfo./a.txt||a.txt|0
    [./b.tar.gz] => SplFileInfo./b.tar.gz||b.tar.gz|0
    [./dirlink] => SplFileInfo./dirlink||dirlink|0
    [./link] => SplFileInfo./link||link|0
    [./sub] => SplFileInfo./sub||sub|0
    [./sub/c.php] => SplFileInfo./sub/c.php|sub|sub/c.php|1
    [./sub/deep] => SplFileInfo./sub/deep|sub|sub/deep|1
    [./sub/deep/d.d] => SplFileInfo./sub/deep/d.d|sub/deep|sub/deep/d.d|2
)
Array
(
    [%sfiles_and_directories.tmp/a.txt] => a.txt
    [%sfiles_and_directories.tmp/b.tar.gz] => b.tar.gz
    [%sfiles_and_directories.tmp/dirlink/c.php] => c.php
    [%sfiles_and_directories.tmp/dirlink/deep/d.d] => d.d
    [%sfiles_and_directories.tmp/link] => link
    [%sfiles_and_directories.tmp/sub/c.php] => c.php
    [%sfiles_and_directories.tmp/sub/deep/d.d] => d.d
)
Array
(
    [./.] => Array
        (
            [0] => 
            [1] => 
            [2] => ./.
        )

    [./..] => Array
        (
            [0] => 
            [1] => 
            [2] => ./..
        )

    [./a.txt] => Array
        (
            [0] => 
            [1] => 
            [2] => ./a.txt
        )

    [./b.tar.gz] => Array
        (
            [0] => 
            [1] => 
            [2] => ./b.tar.gz
        )

    [./dirlink] => Array
        (
            [0] => 
            [1] => 1
            [2] => ./dirlink
        )

    [./link] => Array
        (
            [0] => 
            [1] => 
            [2] => ./link
        )

    [./sub] => Array
        (
            [0] => 1
            [1] => 1
            [2] => ./sub
        )

)
int(2)
Array
(
    [%sfiles_and_directories.tmp/a.txt] => SplFileInfo:%sfiles_and_directories.tmp/a.txt
    [%sfiles_and_directories.tmp/b.tar.gz] => SplFileInfo:%sfiles_and_directories.tmp/b.tar.gz
)
object(SplFileInfo)(2) {
  ["pathName":"SplFileInfo":private]=>
  string(%d) "%sfiles_and_directories.tmp/a.txt"
  ["fileName":"SplFileInfo":private]=>
  string(5) "a.txt"
}
string(%d) "%sfiles_and_directories.tmp"
string(5) "a.txt"
int(0)
Array
(
    [a.txt] => a.txt
)
string(9) "sub/c.php"
string(9) "sub/c.php"
string(3) "sub"
string(8) "sub/deep"
string(8) "sub/deep"
string(3) "sub"
Array
(
    [0] => DirectoryIterator:a.txt
)
object(DirectoryIterator)(4) {
  ["pathName":"SplFileInfo":private]=>
  string(7) "./a.txt"
  ["fileName":"SplFileInfo":private]=>
  string(5) "a.txt"
  ["glob":"DirectoryIterator":private]=>
  bool(false)
  ["subPathName":"RecursiveDirectoryIterator":private]=>
  string(0) ""
}
NULL
