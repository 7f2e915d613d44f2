--TEST--
SplFileObject and SplTempFileObject
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
$dir = sys_get_temp_dir() . '/spl_file_object_' . getmypid(); mkdir($dir); chdir($dir); file_put_contents('a.txt', "one\ntwo\n\nfour,4,\"q \"\"x\"\nlast"); file_put_contents('nl.txt', "1\n2\r\n\n\n5\n"); file_put_contents('empty', ''); file_put_contents('c.csv', "a,b,c\n1,\"multi\nline\",3\n\nx;y\n'q',z,\n");
foreach (['a.txt', 'nl.txt', 'empty'] as $n) foreach ([0, 1, 2, 4, 6, 7, 3, 8, 14, 15] as $fl) { $f = new SplFileObject($n); $f->setFlags($fl); echo "$n $fl:"; foreach ($f as $k => $v) echo $k, '=>', json_encode($v), ' '; echo "\n"; $f->rewind(); for ($i = 0; $i < 7; $i++) { echo $f->key(), json_encode($f->valid()), json_encode($f->current()), json_encode($f->eof()), ' '; $f->next(); } echo "\n"; foreach ([0, 2, 3, 9] as $s) { $f->seek($s); echo "seek $s:", $f->key(), json_encode($f->current()), json_encode($f->valid()), ' '; } echo "\n"; $f->rewind(); for ($i = 0; $i < 7; $i++) { try { echo json_encode($f->fgets()), $f->key(), ' '; } catch (Exception $e) { echo get_class($e), $e->getMessage(), ' '; } } echo "\n"; $f->rewind(); for ($i = 0; $i < 7; $i++) echo json_encode($f->fgetcsv()), $f->key(), ' '; echo "\n"; try { $f->seek(1); echo json_encode((string)$f), json_encode($f->getCurrentLine()), "\n"; } catch (Exception $e) { echo get_class($e), $e->getMessage(), "\n"; } }
$f = new SplFileObject('a.txt'); dump($f, $f->getFlags(), $f->getMaxLineLen(), $f->getCsvControl(), $f->getPath(), $f->getFilename(), $f->getPathname(), $f->getRealPath() === realpath('a.txt'), $f->getSize(), $f->isFile(), $f->hasChildren(), $f->getChildren());
t(fn() => $f->fread(5)); t(fn() => $f->fread(0)); t(fn() => $f->ftell()); t(fn() => $f->fseek(2)); t(fn() => $f->fgetc()); t(fn() => $f->fgetc()); t(fn() => $f->key()); t(fn() => $f->fseek(-1, SEEK_END)); t(fn() => $f->fgetc()); t(fn() => $f->fgetc()); t(fn() => $f->eof()); t(fn() => $f->fseek(-100)); t(fn() => $f->fpassthru()); $f->fseek(4); t(fn() => $f->fpassthru()); t(fn() => $f->fwrite('x')); t(fn() => $f->fstat()['size']); t(fn() => count($f->fstat())); t(fn() => $f->flock(LOCK_SH)); t(fn() => $f->flock(LOCK_UN)); t(fn() => $f->flock(9999 & ~3)); t(fn() => $f->fflush()); t(fn() => $f->ftruncate(3)); t(fn() => $f->seek(-1)); t(fn() => $f->setMaxLineLen(-1)); $f->setMaxLineLen(3); $f->rewind(); foreach ($f as $k => $v) echo $k, json_encode($v), ' '; echo "\n"; $f->setMaxLineLen(0);
t(fn() => $f->setFlags(1000)); t(fn() => $f->getFlags()); $f->setFlags(0); t(fn() => $f->setCsvControl('ab')); t(fn() => $f->setCsvControl(',', '')); t(fn() => $f->setCsvControl(',', '"', 'xx')); t(fn() => $f->setCsvControl(';', "'", '')); dump($f->getCsvControl()); t(fn() => $f->fgetcsv('xx')); t(fn() => $f->fgetcsv(',', 'yy')); t(fn() => $f->fgetcsv(',', '"', 'zz'));
$c = new SplFileObject('c.csv'); $c->setFlags(SplFileObject::READ_CSV); foreach ($c as $k => $row) echo $k, json_encode($row), "\n"; $c->setFlags(15); foreach ($c as $k => $row) echo $k, json_encode($row), "\n"; $c->setCsvControl(';'); foreach ($c as $k => $row) echo $k, json_encode($row), "\n"; $c->rewind(); dump($c->fgetcsv(',', "'"));
$w = new SplFileObject('w.txt', 'w+'); dump($w->fwrite("hello world"), $w->fwrite('abc', 2), $w->fwrite('abc', -1), $w->fwrite(''), $w->fputcsv(['a b', 'c"d', '', 5, null, true, 1.5]), $w->fputcsv(['x', 'y'], ';', "'", '\\', "\r\n")); t(fn() => $w->fputcsv(['x'], 'yy')); t(fn() => $w->fputcsv('x')); $w->rewind(); t(fn() => $w->fscanf('%s %s')); t(function() use ($w) { $w->rewind(); $n = $w->fscanf('%s %s', $a, $b); dump($a, $b); return $n; }); t(fn() => $w->ftruncate(5)); t(fn() => $w->ftell()); $w->rewind(); t(fn() => $w->fgets()); t(fn() => file_get_contents('w.txt'));
t(fn() => new SplFileObject('nope')); t(fn() => new SplFileObject('.')); t(fn() => new SplFileObject('')); t(fn() => new SplFileObject('a.txt', 'q')); t(fn() => new SplFileObject("a\0b")); t(fn() => clone $f); t(fn() => serialize($f)); t(fn() => $f->__construct('a.txt')); t(fn() => new SplFileObject()); t(fn() => new SplFileObject('a.txt', 'r', 'x'));
class L extends SplFileObject { function getCurrentLine(): string { return 'L:' . parent::getCurrentLine(); } } foreach (new L('a.txt') as $k => $v) echo $k, json_encode($v), ' '; echo "\n"; class B extends SplFileObject { #[ReturnTypeWillChange] function getCurrentLine() { return [1]; } } t(function() { foreach (new B('a.txt') as $v) echo json_encode($v); });
$t = new SplTempFileObject(); $t->fwrite("x\ny\nz"); $t->rewind(); foreach ($t as $k => $v) echo $k, json_encode($v), ' '; dump($t, $t->getPathname(), $t->getFilename(), $t->getPath(), $t->getExtension()); t(fn() => $t->getSize()); t(fn() => $t->isFile()); t(fn() => $t->getRealPath()); dump((new SplTempFileObject(1024))->getPathname(), (new SplTempFileObject(-1))->getPathname()); t(fn() => new SplTempFileObject('x')); t(fn() => new SplTempFileObject(1, 2)); t(fn() => $t->ftruncate(1)); $t->rewind(); t(fn() => $t->fgets()); t(fn() => $t->fgets()); t(fn() => $t->__construct());
$l = new LimitIterator(new SplFileObject('a.txt'), 1, 2); foreach ($l as $k => $v) echo $k, json_encode($v), ' '; echo "\n"; t(fn() => iterator_count(new SplFileObject('a.txt'))); t(fn() => count(iterator_to_array(new SplFileObject('a.txt'))));
t(fn() => (new class extends SplFileObject { function __construct() {} })->valid()); $f = new SplFileInfo('a.txt'); $o = $f->openFile('r'); t(fn() => $o->fgets()); t(fn() => $f->openFile('zz')); dump($o->getPath(), $o->getPathname()); unset($f, $o, $c, $w, $t, $l); array_map('unlink', glob('*')); chdir('/'); rmdir($dir);
--EXPECTF--
a.txt 0:0=>"one\n" 1=>"two\n" 2=>"\n" 3=>"four,4,\"q \"\"x\"\n" 4=>"last" 
0true"one\n"false 1true"two\n"false 2true"\n"false 3true"four,4,\"q \"\"x\"\n"false 4true"last"true 5falsefalsetrue 6falsefalsetrue 
seek 0:0"one\n"true seek 2:2"\n"true seek 3:3"four,4,\"q \"\"x\"\n"true seek 9:4falsefalse 
"one\n"1 "two\n"2 "\n"3 "four,4,\"q \"\"x\"\n"4 "last"5 RuntimeExceptionCannot read from file a.txt RuntimeExceptionCannot read from file a.txt 
["one"]0 ["two"]1 [null]2 ["four","4","q \"x"]3 ["last"]4 false4 false4 
"two\n""\n"
a.txt 1:0=>"one" 1=>"two" 2=>"" 3=>"four,4,\"q \"\"x\"" 4=>"last" 
0true"one"false 1true"two"false 2true""false 3true"four,4,\"q \"\"x\""false 4true"last"true 5falsefalsetrue 6falsefalsetrue 
seek 0:0"one"true seek 2:2""true seek 3:3"four,4,\"q \"\"x\""true seek 9:4falsefalse 
"one"1 "two"2 ""3 "four,4,\"q \"\"x\""4 "last"5 RuntimeExceptionCannot read from file a.txt RuntimeExceptionCannot read from file a.txt 
["one"]0 ["two"]1 [null]2 ["four","4","q \"x"]3 ["last"]4 false4 false4 
"two"""
a.txt 2:0=>"one\n" 1=>"two\n" 2=>"\n" 3=>"four,4,\"q \"\"x\"\n" 4=>"last" 
0true"one\n"false 1true"two\n"false 2true"\n"false 3true"four,4,\"q \"\"x\"\n"false 4true"last"true 5falsefalsetrue 6falsefalsetrue 
seek 0:0"one\n"true seek 2:2"\n"true seek 3:3"four,4,\"q \"\"x\"\n"true seek 9:4falsefalse 
"two\n"1 "\n"2 "four,4,\"q \"\"x\"\n"3 "last"4 RuntimeExceptionCannot read from file a.txt RuntimeExceptionCannot read from file a.txt RuntimeExceptionCannot read from file a.txt 
["two"]1 [null]2 ["four","4","q \"x"]3 ["last"]4 false4 false4 false4 
"two\n""\n"
a.txt 4:0=>"one\n" 1=>"two\n" 2=>"\n" 3=>"four,4,\"q \"\"x\"\n" 4=>"last" 
0true"one\n"false 1true"two\n"false 2true"\n"false 3true"four,4,\"q \"\"x\"\n"false 4true"last"true 5falsefalsetrue 6falsefalsetrue 
seek 0:0"one\n"true seek 2:2"\n"true seek 3:3"four,4,\"q \"\"x\"\n"true seek 9:4falsefalse 
"one\n"1 "two\n"2 "\n"3 "four,4,\"q \"\"x\"\n"4 "last"5 RuntimeExceptionCannot read from file a.txt RuntimeExceptionCannot read from file a.txt 
["one"]0 ["two"]1 [null]2 ["four","4","q \"x"]3 ["last"]4 false4 false4 
"two\n""\n"
a.txt 6:0=>"one\n" 1=>"two\n" 2=>"\n" 3=>"four,4,\"q \"\"x\"\n" 4=>"last" 
0true"one\n"false 1true"two\n"false 2true"\n"false 3true"four,4,\"q \"\"x\"\n"false 4true"last"true 5falsefalsetrue 6falsefalsetrue 
seek 0:0"one\n"true seek 2:2"\n"true seek 3:3"four,4,\"q \"\"x\"\n"true seek 9:4falsefalse 
"two\n"1 "\n"2 "four,4,\"q \"\"x\"\n"3 "last"4 RuntimeExceptionCannot read from file a.txt RuntimeExceptionCannot read from file a.txt RuntimeExceptionCannot read from file a.txt 
["two"]1 [null]2 ["four","4","q \"x"]3 ["last"]4 false4 false4 false4 
"two\n""\n"
a.txt 7:0=>"one" 1=>"two" 2=>"four,4,\"q \"\"x\"" 3=>"last" 
0true"one"false 1true"two"false 2true"four,4,\"q \"\"x\""false 3true"last"true 4falsefalsetrue 5falsefalsetrue 6falsefalsetrue 
seek 0:0"one"true seek 2:2"four,4,\"q \"\"x\""true seek 3:3"last"true seek 9:3falsefalse 
"two"1 ""2 "four,4,\"q \"\"x\""3 "last"4 RuntimeExceptionCannot read from file a.txt RuntimeExceptionCannot read from file a.txt RuntimeExceptionCannot read from file a.txt 
["two"]1 [null]2 ["four","4","q \"x"]3 ["last"]4 false4 false4 false4 
"two"""
a.txt 3:0=>"one" 1=>"two" 2=>"" 3=>"four,4,\"q \"\"x\"" 4=>"last" 
0true"one"false 1true"two"false 2true""false 3true"four,4,\"q \"\"x\""false 4true"last"true 5falsefalsetrue 6falsefalsetrue 
seek 0:0"one"true seek 2:2""true seek 3:3"four,4,\"q \"\"x\""true seek 9:4falsefalse 
"two"1 ""2 "four,4,\"q \"\"x\""3 "last"4 RuntimeExceptionCannot read from file a.txt RuntimeExceptionCannot read from file a.txt RuntimeExceptionCannot read from file a.txt 
["two"]1 [null]2 ["four","4","q \"x"]3 ["last"]4 false4 false4 false4 
"two"""
a.txt 8:0=>["one"] 1=>["two"] 2=>[null] 3=>["four","4","q \"x"] 4=>["last"] 
0true["one"]false 1true["two"]false 2true[null]false 3true["four","4","q \"x"]false 4true["last"]true 5falsefalsetrue 6falsefalsetrue 
seek 0:0["one"]true seek 2:2[null]true seek 3:3["four","4","q \"x"]true seek 9:4falsefalse 
"one\n"1 "two\n"2 "\n"3 "four,4,\"q \"\"x\"\n"4 "last"5 RuntimeExceptionCannot read from file a.txt RuntimeExceptionCannot read from file a.txt 
["one"]0 ["two"]1 [null]2 ["four","4","q \"x"]3 ["last"]4 false4 false4 
"two\n""\n"
a.txt 14:0=>["one"] 1=>["two"] 2=>[null] 3=>["four","4","q \"x"] 4=>["last"] 
0true["one"]false 1true["two"]false 2true[null]false 3true["four","4","q \"x"]false 4true["last"]true 5falsefalsetrue 6falsefalsetrue 
seek 0:0["one"]true seek 2:2[null]true seek 3:3["four","4","q \"x"]true seek 9:4falsefalse 
"two\n"1 "\n"2 "four,4,\"q \"\"x\"\n"3 "last"4 RuntimeExceptionCannot read from file a.txt RuntimeExceptionCannot read from file a.txt RuntimeExceptionCannot read from file a.txt 
["two"]1 [null]2 ["four","4","q \"x"]3 ["last"]4 false4 false4 false4 
"two\n""\n"
a.txt 15:0=>["one"] 1=>["two"] 3=>["four","4","q \"x"] 4=>["last"] 
0true["one"]false 1true["two"]false 3true["four","4","q \"x"]false 4true["last"]true 5falsefalsetrue 6falsefalsetrue 7falsefalsetrue 
seek 0:0["one"]true seek 2:3["four","4","q \"x"]true seek 3:4["last"]true seek 9:4falsefalse 
"two"1 ""2 "four,4,\"q \"\"x\""3 "last"4 RuntimeExceptionCannot read from file a.txt RuntimeExceptionCannot read from file a.txt RuntimeExceptionCannot read from file a.txt 
["two"]1 ["four","4","q \"x"]3 ["last"]4 false4 false4 false4 false4 
"two\n"""
nl.txt 0:0=>"1\n" 1=>"2\r\n" 2=>"\n" 3=>"\n" 4=>"5\n" 5=>"" 
0true"1\n"false 1true"2\r\n"false 2true"\n"false 3true"\n"false 4true"5\n"false 5true""true 6falsefalsetrue 
seek 0:0"1\n"true seek 2:2"\n"true seek 3:3"\n"true seek 9:5falsefalse 
"1\n"1 "2\r\n"2 "\n"3 "\n"4 "5\n"5 ""6 RuntimeExceptionCannot read from file nl.txt 
["1"]0 ["2"]1 [null]2 [null]3 ["5"]4 [null]5 false5 
"2\r\n""\n"
nl.txt 1:0=>"1" 1=>"2" 2=>"" 3=>"" 4=>"5" 5=>"" 
0true"1"false 1true"2"false 2true""false 3true""false 4true"5"false 5true""true 6falsefalsetrue 
seek 0:0"1"true seek 2:2""true seek 3:3""true seek 9:5falsefalse 
"1"1 "2"2 ""3 ""4 "5"5 ""6 RuntimeExceptionCannot read from file nl.txt 
["1"]0 ["2"]1 [null]2 [null]3 ["5"]4 [null]5 false5 
"2"""
nl.txt 2:0=>"1\n" 1=>"2\r\n" 2=>"\n" 3=>"\n" 4=>"5\n" 5=>"" 
0true"1\n"false 1true"2\r\n"false 2true"\n"false 3true"\n"false 4true"5\n"false 5true""true 6falsefalsetrue 
seek 0:0"1\n"true seek 2:2"\n"true seek 3:3"\n"true seek 9:5falsefalse 
"2\r\n"1 "\n"2 "\n"3 "5\n"4 ""5 RuntimeExceptionCannot read from file nl.txt RuntimeExceptionCannot read from file nl.txt 
["2"]1 [null]2 [null]3 ["5"]4 [null]5 false5 false5 
"2\r\n""\n"
nl.txt 4:0=>"1\n" 1=>"2\r\n" 2=>"\n" 3=>"\n" 4=>"5\n" 5=>false 
0true"1\n"false 1true"2\r\n"false 2true"\n"false 3true"\n"false 4true"5\n"false 5truefalsetrue 6falsefalsetrue 
seek 0:0"1\n"true seek 2:2"\n"true seek 3:3"\n"true seek 9:5falsefalse 
"1\n"1 "2\r\n"2 "\n"3 "\n"4 "5\n"5 ""6 RuntimeExceptionCannot read from file nl.txt 
["1"]0 ["2"]1 [null]2 [null]3 ["5"]4 false5 false5 
"2\r\n""\n"
nl.txt 6:0=>"1\n" 1=>"2\r\n" 2=>"\n" 3=>"\n" 4=>"5\n" 
0true"1\n"false 1true"2\r\n"false 2true"\n"false 3true"\n"false 4true"5\n"false 5falsefalsetrue 6falsefalsetrue 
seek 0:0"1\n"true seek 2:2"\n"true seek 3:3"\n"true seek 9:5falsefalse 
"2\r\n"1 "\n"2 "\n"3 "5\n"4 ""5 RuntimeExceptionCannot read from file nl.txt RuntimeExceptionCannot read from file nl.txt 
["2"]1 [null]2 [null]3 ["5"]4 false5 false5 false5 
"2\r\n""\n"
nl.txt 7:0=>"1" 1=>"2" 2=>"5" 
0true"1"false 1true"2"false 2true"5"false 3falsefalsetrue 4falsefalsetrue 5falsefalsetrue 6falsefalsetrue 
seek 0:0"1"true seek 2:2"5"true seek 3:3falsefalse seek 9:3falsefalse 
"2"1 ""2 ""3 "5"4 ""5 RuntimeExceptionCannot read from file nl.txt RuntimeExceptionCannot read from file nl.txt 
["2"]1 [null]2 [null]3 ["5"]4 false5 false5 false5 
"2"""
nl.txt 3:0=>"1" 1=>"2" 2=>"" 3=>"" 4=>"5" 5=>"" 
0true"1"false 1true"2"false 2true""false 3true""false 4true"5"false 5true""true 6falsefalsetrue 
seek 0:0"1"true seek 2:2""true seek 3:3""true seek 9:5falsefalse 
"2"1 ""2 ""3 "5"4 ""5 RuntimeExceptionCannot read from file nl.txt RuntimeExceptionCannot read from file nl.txt 
["2"]1 [null]2 [null]3 ["5"]4 [null]5 false5 false5 
"2"""
nl.txt 8:0=>["1"] 1=>["2"] 2=>[null] 3=>[null] 4=>["5"] 5=>[null] 
0true["1"]false 1true["2"]false 2true[null]false 3true[null]false 4true["5"]false 5true[null]true 6falsefalsetrue 
seek 0:0["1"]true seek 2:2[null]true seek 3:3[null]true seek 9:5falsefalse 
"1\n"1 "2\r\n"2 "\n"3 "\n"4 "5\n"5 ""6 RuntimeExceptionCannot read from file nl.txt 
["1"]0 ["2"]1 [null]2 [null]3 ["5"]4 [null]5 false5 
"2\r\n""\n"
nl.txt 14:0=>["1"] 1=>["2"] 2=>[null] 3=>[null] 4=>["5"] 
0true["1"]false 1true["2"]false 2true[null]false 3true[null]false 4true["5"]false 5falsefalsetrue 6falsefalsetrue 
seek 0:0["1"]true seek 2:2[null]true seek 3:3[null]true seek 9:5falsefalse 
"2\r\n"1 "\n"2 "\n"3 "5\n"4 ""5 RuntimeExceptionCannot read from file nl.txt RuntimeExceptionCannot read from file nl.txt 
["2"]1 [null]2 [null]3 ["5"]4 false5 false5 false5 
"2\r\n""\n"
nl.txt 15:0=>["1"] 1=>["2"] 4=>["5"] 
0true["1"]false 1true["2"]false 4true["5"]false 5falsefalsetrue 6falsefalsetrue 7falsefalsetrue 8falsefalsetrue 
seek 0:0["1"]true seek 2:4["5"]true seek 3:5falsefalse seek 9:5falsefalse 
"2"1 ""2 ""3 "5"4 ""5 RuntimeExceptionCannot read from file nl.txt RuntimeExceptionCannot read from file nl.txt 
["2"]1 ["5"]4 false5 false5 false5 false5 false5 
"2\r\n"""
empty 0:0=>"" 
0true""true 1falsefalsetrue 2falsefalsetrue 3falsefalsetrue 4falsefalsetrue 5falsefalsetrue 6falsefalsetrue 
seek 0:0""false seek 2:0falsefalse seek 3:0falsefalse seek 9:0falsefalse 
""1 RuntimeExceptionCannot read from file empty RuntimeExceptionCannot read from file empty RuntimeExceptionCannot read from file empty RuntimeExceptionCannot read from file empty RuntimeExceptionCannot read from file empty RuntimeExceptionCannot read from file empty 
[null]0 false0 false0 false0 false0 false0 false0 
RuntimeExceptionCannot read from file empty
empty 1:0=>"" 
0true""true 1falsefalsetrue 2falsefalsetrue 3falsefalsetrue 4falsefalsetrue 5falsefalsetrue 6falsefalsetrue 
seek 0:0""false seek 2:0falsefalse seek 3:0falsefalse seek 9:0falsefalse 
""1 RuntimeExceptionCannot read from file empty RuntimeExceptionCannot read from file empty RuntimeExceptionCannot read from file empty RuntimeExceptionCannot read from file empty RuntimeExceptionCannot read from file empty RuntimeExceptionCannot read from file empty 
[null]0 false0 false0 false0 false0 false0 false0 
RuntimeExceptionCannot read from file empty
empty 2:0=>"" 
0true""true 1falsefalsetrue 2falsefalsetrue 3falsefalsetrue 4falsefalsetrue 5falsefalsetrue 6falsefalsetrue 
seek 0:0""true seek 2:0falsefalse seek 3:0falsefalse seek 9:0falsefalse 
RuntimeExceptionCannot read from file empty RuntimeExceptionCannot read from file empty RuntimeExceptionCannot read from file empty RuntimeExceptionCannot read from file empty RuntimeExceptionCannot read from file empty RuntimeExceptionCannot read from file empty RuntimeExceptionCannot read from file empty 
false0 false0 false0 false0 false0 false0 false0 
RuntimeExceptionCannot read from file empty
empty 4:0=>false 
0truefalsetrue 1falsefalsetrue 2falsefalsetrue 3falsefalsetrue 4falsefalsetrue 5falsefalsetrue 6falsefalsetrue 
seek 0:0falsefalse seek 2:0falsefalse seek 3:0falsefalse seek 9:0falsefalse 
""1 RuntimeExceptionCannot read from file empty RuntimeExceptionCannot read from file empty RuntimeExceptionCannot read from file empty RuntimeExceptionCannot read from file empty RuntimeExceptionCannot read from file empty RuntimeExceptionCannot read from file empty 
false0 false0 false0 false0 false0 false0 false0 
RuntimeExceptionCannot read from file empty
empty 6:
0falsefalsetrue 1falsefalsetrue 2falsefalsetrue 3falsefalsetrue 4falsefalsetrue 5falsefalsetrue 6falsefalsetrue 
seek 0:0falsefalse seek 2:0falsefalse seek 3:0falsefalse seek 9:0falsefalse 
RuntimeExceptionCannot read from file empty RuntimeExceptionCannot read from file empty RuntimeExceptionCannot read from file empty RuntimeExceptionCannot read from file empty RuntimeExceptionCannot read from file empty RuntimeExceptionCannot read from file empty RuntimeExceptionCannot read from file empty 
false0 false0 false0 false0 false0 false0 false0 
RuntimeExceptionCannot read from file empty
empty 7:
0falsefalsetrue 1falsefalsetrue 2falsefalsetrue 3falsefalsetrue 4falsefalsetrue 5falsefalsetrue 6falsefalsetrue 
seek 0:0falsefalse seek 2:0falsefalse seek 3:0falsefalse seek 9:0falsefalse 
RuntimeExceptionCannot read from file empty RuntimeExceptionCannot read from file empty RuntimeExceptionCannot read from file empty RuntimeExceptionCannot read from file empty RuntimeExceptionCannot read from file empty RuntimeExceptionCannot read from file empty RuntimeExceptionCannot read from file empty 
false0 false0 false0 false0 false0 false0 false0 
RuntimeExceptionCannot read from file empty
empty 3:0=>"" 
0true""true 1falsefalsetrue 2falsefalsetrue 3falsefalsetrue 4falsefalsetrue 5falsefalsetrue 6falsefalsetrue 
seek 0:0""true seek 2:0falsefalse seek 3:0falsefalse seek 9:0falsefalse 
RuntimeExceptionCannot read from file empty RuntimeExceptionCannot read from file empty RuntimeExceptionCannot read from file empty RuntimeExceptionCannot read from file empty RuntimeExceptionCannot read from file empty RuntimeExceptionCannot read from file empty RuntimeExceptionCannot read from file empty 
false0 false0 false0 false0 false0 false0 false0 
RuntimeExceptionCannot read from file empty
empty 8:0=>[null] 
0true[null]true 1falsefalsetrue 2falsefalsetrue 3falsefalsetrue 4falsefalsetrue 5falsefalsetrue 6falsefalsetrue 
seek 0:0[null]false seek 2:0falsefalse seek 3:0falsefalse seek 9:0falsefalse 
""1 RuntimeExceptionCannot read from file empty RuntimeExceptionCannot read from file empty RuntimeExceptionCannot read from file empty RuntimeExceptionCannot read from file empty RuntimeExceptionCannot read from file empty RuntimeExceptionCannot read from file empty 
[null]0 false0 false0 false0 false0 false0 false0 
RuntimeExceptionCannot read from file empty
empty 14:
0falsefalsetrue 1falsefalsetrue 2falsefalsetrue 3falsefalsetrue 4falsefalsetrue 5falsefalsetrue 6falsefalsetrue 
seek 0:0falsefalse seek 2:0falsefalse seek 3:0falsefalse seek 9:0falsefalse 
RuntimeExceptionCannot read from file empty RuntimeExceptionCannot read from file empty RuntimeExceptionCannot read from file empty RuntimeExceptionCannot read from file empty RuntimeExceptionCannot read from file empty RuntimeExceptionCannot read from file empty RuntimeExceptionCannot read from file empty 
false0 false0 false0 false0 false0 false0 false0 
RuntimeExceptionCannot read from file empty
empty 15:
0falsefalsetrue 1falsefalsetrue 2falsefalsetrue 3falsefalsetrue 4falsefalsetrue 5falsefalsetrue 6falsefalsetrue 
seek 0:0falsefalse seek 2:0falsefalse seek 3:0falsefalse seek 9:0falsefalse 
RuntimeExceptionCannot read from file empty RuntimeExceptionCannot read from file empty RuntimeExceptionCannot read from file empty RuntimeExceptionCannot read from file empty RuntimeExceptionCannot read from file empty RuntimeExceptionCannot read from file empty RuntimeExceptionCannot read from file empty 
false0 false0 false0 false0 false0 false0 false0 
RuntimeExceptionCannot read from file empty
object(SplFileObject)(5) {
  ["pathName":"SplFileInfo":private]=>
  string(5) "a.txt"
  ["fileName":"SplFileInfo":private]=>
  string(5) "a.txt"
  ["openMode":"SplFileObject":private]=>
  string(1) "r"
  ["delimiter":"SplFileObject":private]=>
  string(1) ","
  ["enclosure":"SplFileObject":private]=>
  string(1) """
}
int(0)
int(0)
array(3) {
  [0]=>
  string(1) ","
  [1]=>
  string(1) """
  [2]=>
  string(1) "\"
}
string(0) ""
string(5) "a.txt"
string(5) "a.txt"
bool(true)
int(28)
bool(true)
bool(false)
NULL
string(5) "one
t"
ValueError: SplFileObject::fread(): Argument #1 ($length) must be greater than 0
int(5)
int(0)
string(1) "e"
string(1) "
"
int(1)
int(0)
string(1) "t"
bool(false)
bool(true)
int(-1)
int(0)
two

four,4,"q ""x"
lastint(24)

Notice: SplFileObject::fwrite(): Write of 1 bytes failed with errno=9 Bad file descriptor in %sfile_object.php on line 14
bool(false)
int(28)
int(26)
bool(true)
bool(true)
ValueError: SplFileObject::flock(): Argument #1 ($operation) must be one of LOCK_SH, LOCK_EX, or LOCK_UN
bool(true)
bool(false)
ValueError: SplFileObject::seek(): Argument #1 ($line) must be greater than or equal to 0
ValueError: SplFileObject::setMaxLineLen(): Argument #1 ($maxLength) must be greater than or equal to 0
0"one" 1"\n" 2"two" 3"\n" 4"\n" 5"fou" 6"r,4" 7",\"q" 8" \"\"" 9"x\"\n" 10"las" 11"t" 
NULL
int(8)
ValueError: SplFileObject::setCsvControl(): Argument #1 ($separator) must be a single character
ValueError: SplFileObject::setCsvControl(): Argument #2 ($enclosure) must be a single character
ValueError: SplFileObject::setCsvControl(): Argument #3 ($escape) must be empty or a single character
NULL
array(3) {
  [0]=>
  string(1) ";"
  [1]=>
  string(1) "'"
  [2]=>
  string(0) ""
}
ValueError: SplFileObject::fgetcsv(): Argument #1 ($separator) must be a single character
ValueError: SplFileObject::fgetcsv(): Argument #2 ($enclosure) must be a single character
ValueError: SplFileObject::fgetcsv(): Argument #3 ($escape) must be empty or a single character
0["a","b","c"]
1["1","multi\nline","3"]
2[null]
3["x;y"]
4["'q'","z",""]
5[null]
0["a","b","c"]
1["1","multi\nline","3"]
3["x;y"]
4["'q'","z",""]
0["a,b,c"]
1["1,\"multi"]
2["line\",3"]
4["x","y"]
5["'q',z,"]
array(2) {
  [0]=>
  string(1) "1"
  [1]=>
  string(6) ""multi"
}
int(11)
int(2)
int(0)
int(0)
int(23)
int(5)
ValueError: SplFileObject::fputcsv(): Argument #2 ($separator) must be a single character
TypeError: SplFileObject::fputcsv(): Argument #1 ($fields) must be of type array, string given
array(2) {
  [0]=>
  string(5) "hello"
  [1]=>
  string(9) "worldab"a"
}
string(5) "hello"
string(9) "worldab"a"
int(2)
bool(true)
int(36)
string(5) "hello"
string(5) "hello"
RuntimeException: SplFileObject::__construct(nope): Failed to open stream: No such file or directory
LogicException: Cannot use SplFileObject with directories
ValueError: Path cannot be empty
RuntimeException: SplFileObject::__construct(a.txt): Failed to open stream: `q' is not a valid mode for fopen
ValueError: SplFileObject::__construct(): Argument #1 ($filename) must not contain any null bytes
Error: Trying to clone an uncloneable object of class SplFileObject
Exception: Serialization of 'SplFileObject' is not allowed
Error: Cannot call constructor twice
ArgumentCountError: SplFileObject::__construct() expects at least 1 argument, 0 given
object(SplFileObject)(5) {
  ["pathName":"SplFileInfo":private]=>
  string(5) "a.txt"
  ["fileName":"SplFileInfo":private]=>
  string(5) "a.txt"
  ["openMode":"SplFileObject":private]=>
  string(1) "r"
  ["delimiter":"SplFileObject":private]=>
  string(1) ","
  ["enclosure":"SplFileObject":private]=>
  string(1) """
}
2"L:one\n" 5"L:two\n" 8"L:\n" 11"L:four,4,\"q \"\"x\"\n" 14"L:last" 
TypeError: B::getCurrentLine(): Return value must be of type string, array returned
0"x\n" 1"y\n" 2"z" object(SplTempFileObject)(5) {
  ["pathName":"SplFileInfo":private]=>
  string(10) "php://temp"
  ["fileName":"SplFileInfo":private]=>
  string(10) "php://temp"
  ["openMode":"SplFileObject":private]=>
  string(2) "wb"
  ["delimiter":"SplFileObject":private]=>
  string(1) ","
  ["enclosure":"SplFileObject":private]=>
  string(1) """
}
string(10) "php://temp"
string(10) "php://temp"
string(0) ""
string(0) ""
RuntimeException: SplFileInfo::getSize(): stat failed for php://temp
bool(false)
bool(false)
string(25) "php://temp/maxmemory:1024"
string(12) "php://memory"
TypeError: SplTempFileObject::__construct(): Argument #1 ($maxMemory) must be of type int, string given
ArgumentCountError: SplTempFileObject::__construct() expects at most 1 argument, 2 given
bool(true)
string(1) "x"
RuntimeException: Cannot read from file php://temp
Error: Cannot call constructor twice
1"two\n" 2"\n" 

 ** ERROR: process timed out **
