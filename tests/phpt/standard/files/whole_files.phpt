--TEST--
file_get_contents(), file_put_contents(), file(), readfile()
--FILE--
<?php
$name = tempnam(sys_get_temp_dir(), 'who');
class Text {
    public function __toString(): string {
        return 'text';
    }
}
foreach (['abc', '', 12, 1.5, true, null, ['a', 2, 'c'], new Text, new stdClass] as $data) {
    var_dump(file_put_contents($name, $data), file_get_contents($name));
}
var_dump(file_put_contents($name, 'start'), file_put_contents($name, '+more', FILE_APPEND | LOCK_EX), file_put_contents($name, 'short', LOCK_EX), file_get_contents($name));
$source = fopen('data:,from a stream', 'r');
fread($source, 5);
var_dump(file_put_contents($name, $source), file_get_contents($name));
file_put_contents($name, "one\r\ntwo\n\nfour");
var_dump(file_get_contents($name, offset: 5, length: 3), file_get_contents($name, false, null, -4), file_get_contents($name, false, null, 100), file_get_contents($name, length: 0));
var_dump(file($name), file($name, FILE_IGNORE_NEW_LINES), file($name, FILE_IGNORE_NEW_LINES | FILE_SKIP_EMPTY_LINES), file($name, FILE_SKIP_EMPTY_LINES));
var_dump(readfile($name));
foreach ([fn() => file($name, -1), fn() => file_get_contents($name, length: -1)] as $wrong) {
    try {
        $wrong();
    } catch (ValueError $error) {
        echo $error->getMessage(), "\n";
    }
}
file_put_contents('data:,x', 'x', LOCK_EX);
unlink($name);
?>
--EXPECTF--
int(3)
string(3) "abc"
int(0)
string(0) ""
int(2)
string(2) "12"
int(3)
string(3) "1.5"
int(1)
string(1) "1"
int(0)
string(0) ""
int(3)
string(3) "a2c"
int(4)
string(4) "text"
bool(false)
string(0) ""
int(5)
int(5)
int(5)
string(5) "short"
int(8)
string(8) "a stream"
string(3) "two"
string(4) "four"
string(0) ""
string(0) ""
array(4) {
  [0]=>
  string(5) "one
"
  [1]=>
  string(4) "two
"
  [2]=>
  string(1) "
"
  [3]=>
  string(4) "four"
}
array(4) {
  [0]=>
  string(3) "one"
  [1]=>
  string(3) "two"
  [2]=>
  string(0) ""
  [3]=>
  string(4) "four"
}
array(3) {
  [0]=>
  string(3) "one"
  [1]=>
  string(3) "two"
  [2]=>
  string(4) "four"
}
array(4) {
  [0]=>
  string(5) "one
"
  [1]=>
  string(4) "two
"
  [2]=>
  string(1) "
"
  [3]=>
  string(4) "four"
}
one
two

fourint(14)
file(): Argument #2 ($flags) must be a valid flag value
file_get_contents(): Argument #5 ($length) must be greater than or equal to 0

Warning: file_put_contents(): Exclusive locks are not supported for this stream in %swhole_files.php on line 26
