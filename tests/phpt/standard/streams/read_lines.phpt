--TEST--
fgets(), fgetc() and fread() share one buffer
--FILE--
<?php
$f = tmpfile();
fwrite($f, "line 1\nline 2\r\n\nlast");
rewind($f);
var_dump(fgets($f), fgets($f, 3), fgetc($f), fgets($f), ftell($f), fgets($f), fread($f, 2), feof($f), fgets($f), feof($f), fgets($f));
rewind($f);
var_dump(feof($f), fgets($f, 1), fgets($f, 2), fread($f, 100), fread($f, 1), fgetc($f), feof($f));
foreach ([0, -1] as $length) {
    try {
        fgets($f, $length);
    } catch (ValueError $error) {
        echo $error->getMessage(), "\n";
    }
    try {
        fread($f, $length);
    } catch (ValueError $error) {
        echo $error->getMessage(), "\n";
    }
}
ftruncate($f, 0);
rewind($f);
fwrite($f, str_repeat("x", 20000) . "\n" . str_repeat("y", 9000));
rewind($f);
var_dump(strlen(fgets($f)), strlen(fgets($f, 8194)), strlen(fgets($f)), fgets($f));
?>
--EXPECT--
string(7) "line 1
"
string(2) "li"
string(1) "n"
string(5) "e 2
"
int(15)
string(1) "
"
string(2) "la"
bool(false)
string(2) "st"
bool(true)
bool(false)
bool(false)
bool(false)
string(1) "l"
string(19) "ine 1
line 2

last"
string(0) ""
bool(false)
bool(true)
fgets(): Argument #2 ($length) must be greater than 0
fread(): Argument #2 ($length) must be greater than 0
fgets(): Argument #2 ($length) must be greater than 0
fread(): Argument #2 ($length) must be greater than 0
int(20001)
int(8193)
int(807)
bool(false)
