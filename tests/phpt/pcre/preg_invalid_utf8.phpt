--TEST--
Subjects that are not UTF-8 with the u modifier
--FILE--
<?php
$bad = "a\xffb";
var_dump(preg_match('/a/u', $bad, $m), $m, preg_last_error(), preg_last_error_msg());
var_dump(preg_match_all('/a/u', $bad), preg_replace('/a/u', 'x', $bad), preg_split('/a/u', $bad));
var_dump(preg_replace('/a/u', 'x', ['ok' => 'a', 'bad' => $bad]), preg_last_error_msg());
var_dump(preg_grep('/a/u', ['a', $bad, 'a']), preg_last_error_msg());
var_dump(preg_match('/a/', $bad), preg_last_error_msg());
--EXPECT--
bool(false)
array(0) {
}
int(4)
string(56) "Malformed UTF-8 characters, possibly incorrectly encoded"
bool(false)
NULL
bool(false)
array(1) {
  ["ok"]=>
  string(1) "x"
}
string(56) "Malformed UTF-8 characters, possibly incorrectly encoded"
array(1) {
  [0]=>
  string(1) "a"
}
string(56) "Malformed UTF-8 characters, possibly incorrectly encoded"
int(1)
string(8) "No error"
