--TEST--
preg_match and preg_match_all
--FILE--
<?php
var_dump(preg_match('/(\d+)-(?<name>\w+)?(x)?/', 'a 12-bob', $m), $m,
    preg_match('/b/', 'abc', $m, PREG_OFFSET_CAPTURE, 1), $m,
    preg_match('/(a)(b)?(c)?/', 'a', $m, PREG_UNMATCHED_AS_NULL), $m, preg_match('/^b/', 'ab', $m, 0, 1),
    preg_match('/\Gb/', 'ab', $m, 0, 1));
echo json_encode([preg_match_all('/(\w)(\d)?/', 'a1 b c3', $m), $m,
    preg_match_all('/(\w)(\d)?/', 'a1 b', $m, PREG_SET_ORDER), $m, preg_match_all('/x*/', 'axb', $m), $m]),
    "\n";
foreach (['abc', '/abc', '/(/', '/a/k', '', '{a}i', '#é#u', "/\xff/u"] as $p) {
    var_dump(@preg_match($p, "\xe9é A"), preg_last_error_msg());
}
echo preg_match('/(/', 'x'), "\n";
var_dump(preg_quote('Hello.World?[1+1=2]/#'), preg_quote('a/b', '/'), preg_grep('/^\d+$/', ['1', 'a', '22']),
    preg_grep('/^\d+$/', ['1', 'a'], PREG_GREP_INVERT));
--EXPECTF--
int(1)
array(4) {
  [0]=>
  string(6) "12-bob"
  [1]=>
  string(2) "12"
  ["name"]=>
  string(3) "bob"
  [2]=>
  string(3) "bob"
}
int(1)
array(1) {
  [0]=>
  array(2) {
    [0]=>
    string(1) "b"
    [1]=>
    int(1)
  }
}
int(1)
array(4) {
  [0]=>
  string(1) "a"
  [1]=>
  string(1) "a"
  [2]=>
  NULL
  [3]=>
  NULL
}
int(0)
int(1)
[3,[["a1","b","c3"],["a","b","c"],["1","","3"]],2,[["a1","a","1"],["b","b"]],4,[["","x","",""]]]
bool(false)
string(14) "Internal error"
bool(false)
string(14) "Internal error"
bool(false)
string(14) "Internal error"
bool(false)
string(14) "Internal error"
bool(false)
string(14) "Internal error"
int(1)
string(8) "No error"
bool(false)
string(56) "Malformed UTF-8 characters, possibly incorrectly encoded"
bool(false)
string(14) "Internal error"

Warning: preg_match(): Compilation failed: missing closing parenthesis at offset 1 in %smatch.php on line 12

string(28) "Hello\.World\?\[1\+1\=2\]/\#"
string(4) "a\/b"
array(2) {
  [0]=>
  string(1) "1"
  [2]=>
  string(2) "22"
}
array(1) {
  [1]=>
  string(1) "a"
}
