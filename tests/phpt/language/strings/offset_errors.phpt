--TEST--
What string offsets refuse
--FILE--
<?php
$s = 'abc';
echo $s[10], "|\n";
foreach (['$s["x"]', '$s[1.7]', '$s[[]]', '$s[] = "d"', '$s["x"] = "d"', '$s[0] = ""', '$s[-9] = "d"',
    '$s[5] = "longer"', '$s[0][0] = "x"', '$s["1x"]', '$s[true]', '$s[null]', 'unset($s[0])'] as $code) {
    $s = 'abc';
    try {
        var_dump(@eval("return $code;"), $s);
    } catch (Error $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; }
}
--EXPECTF--
Warning: Uninitialized string offset 10 in %soffset_errors.php on line 3
|
TypeError: Cannot access offset of type string on string
string(1) "b"
string(3) "abc"
TypeError: Cannot access offset of type array on string
Error: [] operator not supported for strings
TypeError: Cannot access offset of type string on string
Error: Cannot assign an empty string to a string offset
NULL
string(3) "abc"
string(1) "l"
string(6) "abc  l"
Error: Cannot use string offset as an array
string(1) "b"
string(3) "abc"
string(1) "b"
string(3) "abc"
string(1) "a"
string(3) "abc"
ParseError: syntax error, unexpected token "unset", expecting ";"
