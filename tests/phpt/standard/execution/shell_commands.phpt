--TEST--
exec(), system(), passthru(), shell_exec(), popen(), and escaping
--FILE--
<?php
var_dump(exec("echo a; echo b '  '", $o, $r), $o, $r, exec("echo c; exit 3", $o, $r), $o, $r, exec('true'), exec("printf 'x\n\n'", $q), $q);
var_dump(system("echo sys; echo line2; exit 2", $r), $r, passthru("printf pass; exit 4", $r), $r, shell_exec("echo hi"), shell_exec("true"), `echo back`);
$p = popen("cat", "w"); var_dump($p, fwrite($p, "to cat\n"), pclose($p)); $p = popen("echo from; exit 5", "r"); var_dump(fgets($p), ftell($p), pclose($p));
foreach ([['', 'r'],['x','rw'],['x','']] as [$c,$m]) try { var_dump(popen($c,$m)); } catch (ValueError $e) { echo $e->getMessage(),"\n"; }
foreach (['', "a\0"] as $c) try { exec($c); } catch (ValueError $e) { echo $e->getMessage(),"\n"; }
var_dump(escapeshellarg("it's"), escapeshellarg(""), escapeshellcmd("a \"b\" 'c d; e'f \" x\\ \$y #&\n\xff"));
var_dump(exec("kill -9 \$\$", $z, $r), $r, exec("nonexistentcmd 2>/dev/null", $z, $r), $r);
?>
--EXPECTF--
string(1) "b"
array(2) {
  [0]=>
  string(1) "a"
  [1]=>
  string(1) "b"
}
int(0)
string(1) "c"
array(3) {
  [0]=>
  string(1) "a"
  [1]=>
  string(1) "b"
  [2]=>
  string(1) "c"
}
int(3)
string(0) ""
string(0) ""
array(2) {
  [0]=>
  string(1) "x"
  [1]=>
  string(0) ""
}
sys
line2
passstring(5) "line2"
int(2)
NULL
int(4)
string(3) "hi
"
NULL
string(5) "back
"
to cat
resource(13) of type (Unknown)
int(7)
int(0)
string(5) "from
"
int(5)
int(5)
resource(15) of type (stream)
popen(): Argument #2 ($mode) must be one of "r", "rb", "w", or "wb"

Warning: popen(x,): Invalid argument in %sshell_commands.php on line 5
bool(false)
exec(): Argument #1 ($command) cannot be empty
exec(): Argument #1 ($command) must not contain any null bytes
string(9) "'it'\''s'"
string(2) "''"
string(34) "a "b" 'c d\; e'f \" x\\ \$y \#\&\
"
string(0) ""
int(9)
string(0) ""
int(127)
