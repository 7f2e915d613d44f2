--TEST--
Writing goes on where reading stands; append mode writes at the end
--FILE--
<?php
$name = tempnam(sys_get_temp_dir(), 'war');
file_put_contents($name, "0123456789");
$f = fopen($name, 'r+');
var_dump(fread($f, 3), fwrite($f, 'abc'), ftell($f), fread($f, 2), fseek($f, -1, SEEK_CUR), fwrite($f, 'X'), rewind($f), stream_get_contents($f));
fclose($f);
$f = fopen($name, 'a+');
var_dump(ftell($f), fread($f, 2), fwrite($f, 'end'), ftell($f), fseek($f, 0), fwrite($f, '!'), file_get_contents($name));
fclose($f);
foreach (['r', 'w', 'c', 'x', 'x+', 'rw', 'z', ''] as $mode) {
    $f = @fopen($name, $mode);
    echo "$mode: ", is_resource($f) ? 'opened ' . filesize_of($f) : preg_replace('~/\S+\)~', 'FILE)', error_get_last()['message']), "\n";
}
function filesize_of($f) {
    return fstat($f)['size'];
}
unlink($name);
?>
--EXPECT--
string(3) "012"
int(3)
int(6)
string(2) "67"
int(0)
int(1)
bool(true)
string(10) "012abc6X89"
int(0)
string(2) "01"
int(3)
int(5)
int(0)
int(1)
string(14) "012abc6X89end!"
r: opened 14
w: opened 0
c: opened 0
x: fopen(FILE): Failed to open stream: File exists
x+: fopen(FILE): Failed to open stream: File exists
rw: opened 0
z: fopen(FILE): Failed to open stream: `z' is not a valid mode for fopen
: fopen(FILE): Failed to open stream: `' is not a valid mode for fopen
