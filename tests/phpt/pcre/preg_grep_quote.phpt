--TEST--
preg_grep and preg_quote
--FILE--
<?php
echo json_encode(preg_grep('/^\d+$/', ['a' => '12', 'b' => 'x', 5 => 7, 6 => 1.5])), "\n";
echo json_encode(preg_grep('/^\d+$/', ['a' => '12', 'b' => 'x', 5 => 7, 6 => 1.5], PREG_GREP_INVERT)), "\n";
echo preg_quote('a.b\\c+d*e?f[g^h]i$j(k)l{m}n=o!p<q>r|s:t-u#v/w&x'), "\n", preg_quote('a/b~c', '/'), preg_quote('a/b~c', '~/'), "\n";
var_dump(preg_quote("a\0b"), preg_quote(''), preg_quote('abc', ''));
--EXPECT--
{"a":"12","5":7}
{"b":"x","6":1.5}
a\.b\\c\+d\*e\?f\[g\^h\]i\$j\(k\)l\{m\}n\=o\!p\<q\>r\|s\:t\-u\#v/w&x
a\/b~ca/b\~c
string(6) "a\000b"
string(0) ""
string(3) "abc"
