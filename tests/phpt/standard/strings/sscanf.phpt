--TEST--
sscanf() and fscanf(): every conversion, sets, numbered results, wrong formats
--FILE--
<?php
$cases = [["12 abc 3.5e2","%d %s %f"],["age: 25 name: Bob","age: %d name: %s"],["0x1f 077 12","%i %i %i"],["ffz","%x%c"],["abc123","%[a-z]%[0-9]"],["abc]","%[^]]%c"],["a-b","%[a-]%c"],["","%d"],["x","%d"],["  12","%3d"],["12345","%2d%2d"],["a b c","%2\$s %1\$s %3\$s"],["18446744073709551615 -5","%u %u"],["99999999999999999999 -99999999999999999999","%d %d"],["1.5e+","%f%s"],["abc","%n%s%n"],["50%","%d%%"],["1 2","%*d %d"],["-","%d"],["+5 -6","%d %d"],["0x","%x%s"],["0xg","%i%s"],["08","%i%d"],["1e5x","%f%s"],["1.2.3","%f%f"],["ab\0c","%s"],["hello","%3c%c"],["a","%s %s"],["a ","%s%d"],["12","%d %d"]];
foreach ($cases as [$s,$f]) { echo json_encode($s)," ",$f," => "; try { var_dump(sscanf($s,$f)); } catch (Error $e) { echo get_class($e),$e->getMessage(),"\n"; }
 try { $a=$b=$c='-'; var_dump(sscanf($s,$f,$a,$b,$c),$a,$b,$c); } catch (Error $e) { echo get_class($e),": ",$e->getMessage(),"\n"; } 
 try { $a=$b='-'; var_dump(sscanf($s,$f,$a,$b),$a,$b); } catch (Error $e) { echo get_class($e),": ",$e->getMessage(),"\n"; } }
foreach (["%","%z","%[","%[a","%[]","%1\$s%s","%s%1\$s","%300\$d","%0\$d","%1\$d%1\$d","%*","%5","%l","%[^]","%[^]]","%d%"] as $f) { try { var_dump(sscanf("abc",$f)); } catch (Error $e) { echo $f," ",get_class($e),": ",$e->getMessage(),"\n"; } }
$m=fopen('php://memory','w+'); fwrite($m,"1 a\n2 b\n"); rewind($m); var_dump(fscanf($m,"%d %s"), fscanf($m,"%d %s",$x,$y),$x,$y,fscanf($m,"%d"));
?>
--EXPECT--
"12 abc 3.5e2" %d %s %f => array(3) {
  [0]=>
  int(12)
  [1]=>
  string(3) "abc"
  [2]=>
  float(350)
}
int(3)
int(12)
string(3) "abc"
float(350)
ValueError: Different numbers of variable names and field specifiers
"age: 25 name: Bob" age: %d name: %s => array(2) {
  [0]=>
  int(25)
  [1]=>
  string(3) "Bob"
}
ValueError: Variable is not assigned by any conversion specifiers
int(2)
int(25)
string(3) "Bob"
"0x1f 077 12" %i %i %i => array(3) {
  [0]=>
  int(31)
  [1]=>
  int(63)
  [2]=>
  int(12)
}
int(3)
int(31)
int(63)
int(12)
ValueError: Different numbers of variable names and field specifiers
"ffz" %x%c => array(2) {
  [0]=>
  int(255)
  [1]=>
  string(1) "z"
}
ValueError: Variable is not assigned by any conversion specifiers
int(2)
int(255)
string(1) "z"
"abc123" %[a-z]%[0-9] => array(2) {
  [0]=>
  string(3) "abc"
  [1]=>
  string(3) "123"
}
ValueError: Variable is not assigned by any conversion specifiers
int(2)
string(3) "abc"
string(3) "123"
"abc]" %[^]]%c => array(2) {
  [0]=>
  string(3) "abc"
  [1]=>
  string(1) "]"
}
ValueError: Variable is not assigned by any conversion specifiers
int(2)
string(3) "abc"
string(1) "]"
"a-b" %[a-]%c => array(2) {
  [0]=>
  string(2) "a-"
  [1]=>
  string(1) "b"
}
ValueError: Variable is not assigned by any conversion specifiers
int(2)
string(2) "a-"
string(1) "b"
"" %d => NULL
ValueError: Variable is not assigned by any conversion specifiers
ValueError: Variable is not assigned by any conversion specifiers
"x" %d => array(1) {
  [0]=>
  NULL
}
ValueError: Variable is not assigned by any conversion specifiers
ValueError: Variable is not assigned by any conversion specifiers
"  12" %3d => array(1) {
  [0]=>
  int(12)
}
ValueError: Variable is not assigned by any conversion specifiers
ValueError: Variable is not assigned by any conversion specifiers
"12345" %2d%2d => array(2) {
  [0]=>
  int(12)
  [1]=>
  int(34)
}
ValueError: Variable is not assigned by any conversion specifiers
int(2)
int(12)
int(34)
"a b c" %2$s %1$s %3$s => array(3) {
  [0]=>
  string(1) "b"
  [1]=>
  string(1) "a"
  [2]=>
  string(1) "c"
}
int(3)
string(1) "b"
string(1) "a"
string(1) "c"
ValueError: "%n$" argument index out of range
"18446744073709551615 -5" %u %u => array(2) {
  [0]=>
  string(20) "18446744073709551615"
  [1]=>
  string(20) "18446744073709551611"
}
ValueError: Variable is not assigned by any conversion specifiers
int(2)
string(20) "18446744073709551615"
string(20) "18446744073709551611"
"99999999999999999999 -99999999999999999999" %d %d => array(2) {
  [0]=>
  int(9223372036854775807)
  [1]=>
  int(-9223372036854775808)
}
ValueError: Variable is not assigned by any conversion specifiers
int(2)
int(9223372036854775807)
int(-9223372036854775808)
"1.5e+" %f%s => array(2) {
  [0]=>
  float(1.5)
  [1]=>
  string(2) "e+"
}
ValueError: Variable is not assigned by any conversion specifiers
int(2)
float(1.5)
string(2) "e+"
"abc" %n%s%n => array(3) {
  [0]=>
  int(0)
  [1]=>
  string(3) "abc"
  [2]=>
  int(3)
}
int(3)
int(0)
string(3) "abc"
int(3)
ValueError: Different numbers of variable names and field specifiers
"50%" %d%% => array(1) {
  [0]=>
  int(50)
}
ValueError: Variable is not assigned by any conversion specifiers
ValueError: Variable is not assigned by any conversion specifiers
"1 2" %*d %d => array(1) {
  [0]=>
  int(2)
}
ValueError: Variable is not assigned by any conversion specifiers
ValueError: Variable is not assigned by any conversion specifiers
"-" %d => NULL
ValueError: Variable is not assigned by any conversion specifiers
ValueError: Variable is not assigned by any conversion specifiers
"+5 -6" %d %d => array(2) {
  [0]=>
  int(5)
  [1]=>
  int(-6)
}
ValueError: Variable is not assigned by any conversion specifiers
int(2)
int(5)
int(-6)
"0x" %x%s => array(2) {
  [0]=>
  int(0)
  [1]=>
  string(1) "x"
}
ValueError: Variable is not assigned by any conversion specifiers
int(2)
int(0)
string(1) "x"
"0xg" %i%s => array(2) {
  [0]=>
  int(0)
  [1]=>
  string(2) "xg"
}
ValueError: Variable is not assigned by any conversion specifiers
int(2)
int(0)
string(2) "xg"
"08" %i%d => array(2) {
  [0]=>
  int(0)
  [1]=>
  int(8)
}
ValueError: Variable is not assigned by any conversion specifiers
int(2)
int(0)
int(8)
"1e5x" %f%s => array(2) {
  [0]=>
  float(100000)
  [1]=>
  string(1) "x"
}
ValueError: Variable is not assigned by any conversion specifiers
int(2)
float(100000)
string(1) "x"
"1.2.3" %f%f => array(2) {
  [0]=>
  float(1.2)
  [1]=>
  float(0.3)
}
ValueError: Variable is not assigned by any conversion specifiers
int(2)
float(1.2)
float(0.3)
"ab\u0000c" %s => array(1) {
  [0]=>
  string(2) "ab"
}
ValueError: Variable is not assigned by any conversion specifiers
ValueError: Variable is not assigned by any conversion specifiers
"hello" %3c%c => array(2) {
  [0]=>
  string(3) "hel"
  [1]=>
  string(1) "l"
}
ValueError: Variable is not assigned by any conversion specifiers
int(2)
string(3) "hel"
string(1) "l"
"a" %s %s => array(2) {
  [0]=>
  string(1) "a"
  [1]=>
  NULL
}
ValueError: Variable is not assigned by any conversion specifiers
int(1)
string(1) "a"
string(1) "-"
"a " %s%d => array(2) {
  [0]=>
  string(1) "a"
  [1]=>
  NULL
}
ValueError: Variable is not assigned by any conversion specifiers
int(1)
string(1) "a"
string(1) "-"
"12" %d %d => array(2) {
  [0]=>
  int(12)
  [1]=>
  NULL
}
ValueError: Variable is not assigned by any conversion specifiers
int(1)
int(12)
string(1) "-"
% ValueError: Bad scan conversion character "
%z ValueError: Bad scan conversion character "z"
%[ ValueError: Unmatched [ in format string
%[a ValueError: Unmatched [ in format string
%[] ValueError: Unmatched [ in format string
%1$s%s ValueError: cannot mix "%" and "%n$" conversion specifiers
%s%1$s ValueError: cannot mix "%" and "%n$" conversion specifiers
%300$d ValueError: "%n$" argument index out of range
%0$d ValueError: "%n$" argument index out of range
%1$d%1$d ValueError: Variable is assigned by multiple "%n$" conversion specifiers
%* ValueError: Bad scan conversion character "
%5 ValueError: Bad scan conversion character "
%l ValueError: Bad scan conversion character "
%[^] ValueError: Unmatched [ in format string
array(1) {
  [0]=>
  string(3) "abc"
}
%d% ValueError: Bad scan conversion character "
array(2) {
  [0]=>
  int(1)
  [1]=>
  string(1) "a"
}
int(2)
int(2)
string(1) "b"
bool(false)
