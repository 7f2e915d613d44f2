--TEST--
Reading and writing bytes of strings
--FILE--
<?php
$s = 'abc';
var_dump($s[0], $s[-1], $s['1'], isset($s[5]), isset($s['x']), isset($s[1][0]), $s[1] ?? 'd');
--EXPECT--
string(1) "a"
string(1) "c"
string(1) "b"
bool(false)
bool(false)
bool(true)
string(1) "b"
