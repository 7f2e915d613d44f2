--TEST--
convert_uuencode, convert_uudecode, utf8_encode, utf8_decode, hebrev
--FILE--
<?php
error_reporting(E_ALL & ~E_DEPRECATED);
foreach (['', 'a', 'ab', "abc\n", "\0\0\0\0", str_repeat('0123456789', 9), str_repeat("\xff", 46)] as $text) {
    $encoded = convert_uuencode($text);
    echo $encoded, json_encode(convert_uudecode($encoded) === $text), "\n";
}
foreach (['', 'foo', '`', ' ', "#86)C\n", "#86)C", "#86)", "!80``\n#86)C\n", "M", "^" . str_repeat('A', 84)] as $text) {
    var_dump(convert_uudecode($text));
}
$all = implode('', array_map(chr(...), range(0, 255)));
echo md5(utf8_encode($all)), ' ', utf8_decode(utf8_encode($all)) === $all ? 'same' : 'differs', "\n";
foreach (["\u{e9}\u{20ac}", "\xc3", "\xe2\x82", "\xf0\x9f\x98\x80", "\xed\xa0\x80", "\xc0\x80a", "\xff\xfe"] as $text) {
    echo bin2hex(utf8_decode($text)), "\n";
}
$hebrew = "\xf9\xec\xe5\xed (\xf2\xe5\xec\xed) abc, def - \xe4\xf0\xe4/x\n\xf9\xe5\xf8\xe4 \xf9\xf0\xe9\xe4.";
foreach ([0, 5, 12, 100, 1, -1] as $length) {
    echo bin2hex(hebrev($hebrew, $length)), "\n", hebrev("plain text, \n more <b>", $length), "\n";
}
error_reporting(E_ALL);
echo utf8_encode('x'), utf8_decode('y');
--EXPECTF--
`
true
!80``
`
true
"86(`
`
true
$86)C"@``
`
true
$````````
`
true
M,#$R,S0U-C<X.3`Q,C,T-38W.#DP,3(S-#4V-S@Y,#$R,S0U-C<X.3`Q,C,T
M-38W.#DP,3(S-#4V-S@Y,#$R,S0U-C<X.3`Q,C,T-38W.#DP,3(S-#4V-S@Y
`
true
M____________________________________________________________
!_P``
`
true

Warning: convert_uudecode(): Argument #1 ($data) is not a valid uuencoded string in %suuencode_utf8_hebrev.php on line 8
bool(false)

Warning: convert_uudecode(): Argument #1 ($data) is not a valid uuencoded string in %suuencode_utf8_hebrev.php on line 8
bool(false)
string(0) ""
string(0) ""
string(3) "abc"
string(3) "abc"

Warning: convert_uudecode(): Argument #1 ($data) is not a valid uuencoded string in %suuencode_utf8_hebrev.php on line 8
bool(false)
string(1) "a"

Warning: convert_uudecode(): Argument #1 ($data) is not a valid uuencoded string in %suuencode_utf8_hebrev.php on line 8
bool(false)
string(62) "†a†a†a†a†a†a†a†a†a†a†a†a†a†a†a†a†a†a†a†a†"
e1cb1402564d3f0d07fc946196789c81 same
e93f
3f
3f
3f
3f
3f3f61
3f3f
785ce4f0e4206162632c20646566202d2028edece5f22920ede5ecf90a2ee4e9f0f920e4f8e5f9
 ,plain text
<more <b 
ede5ecf90a28edece5f2292d200a6465660a6162632c0a785ce4f0e40ae4f8e5f90a2ee4e9f0f9
text
,plain 
<b 
<more
28edece5f22920ede5ecf90a6162632c20646566202d0a785ce4f0e40a2ee4e9f0f920e4f8e5f9
 ,plain text
<more <b 
785ce4f0e4206162632c20646566202d2028edece5f22920ede5ecf90a2ee4e9f0f920e4f8e5f9
 ,plain text
<more <b 
ecf9ede52920e5f2edec280a2d0a6566640a632c6162e420e4f0785cf90af8e5e40af0f9e4e92e
xtten aipl,


<be or<m
f9ece5ed0a29f2e5eced280a2d0a6665640a2c6362610ae4f0e45c780af9e5f8e40af9f0e9e42e
txet
nialp,


b<
erom<

Deprecated: Function utf8_encode() is deprecated in %suuencode_utf8_hebrev.php on line 20
x
Deprecated: Function utf8_decode() is deprecated in %suuencode_utf8_hebrev.php on line 20
y
