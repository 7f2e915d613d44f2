--TEST--
parse_ini_string() for quotes that are not closed, names at the end of the text, lines in messages, dollars before backslashes
--FILE--
<?php
$texts = [
    "s = 'a' b'\nd = 1\n", "s = '\nd = 1\n", "a = 1\ns = ''\nd = 2\n", "[a'b]\nc = 1\n", "a['b] = 1\n", "a = 1\nlast", "a = 1\non", "a[] x", "a[] ", "a[]\tx", "a = \$\\\"b}\nc = 1\n", "a = \$\\=b\n", "a = \"x\ry\r\nz\n\nb",
    "a = \"x\\\ny", "  = 1", "a\n= 1\n",
];
foreach ($texts as $text) {
    echo addcslashes($text, "\0..\37"), ' ', json_encode(@parse_ini_string($text, true)), ' ', json_encode(error_get_last()['message'] ?? null), "\n";
    error_clear_last();
}
--EXPECT--
s = 'a' b'\nd = 1\n {"s":"a b"} null
s = '\nd = 1\n false "syntax error, unexpected end of file in Unknown on line 1\n"
a = 1\ns = ''\nd = 2\n {"a":"1","s":"","d":"2"} null
[a'b]\nc = 1\n false "syntax error, unexpected end of file, expecting ']' in Unknown on line 1\n"
a['b] = 1\n false "syntax error, unexpected end of file, expecting ']' in Unknown on line 1\n"
a = 1\nlast {"a":"1"} null
a = 1\non {"a":"1"} null
a[] x false "syntax error, unexpected end of file, expecting '=' in Unknown on line 1\n"
a[]  false "syntax error, unexpected end of file, expecting '=' in Unknown on line 1\n"
a[]\tx false "syntax error, unexpected end of file, expecting '=' in Unknown on line 1\n"
a = $\"b}\nc = 1\n {"a":"$\\\"b}","c":"1"} null
a = $\=b\n {"a":"$\\=b"} null
a = "x\ry\r\nz\n\nb false "syntax error, unexpected end of file, expecting TC_DOLLAR_CURLY or TC_QUOTED_STRING or '\"' in Unknown on line 5\n"
a = "x\\ny false "syntax error, unexpected end of file, expecting TC_DOLLAR_CURLY or TC_QUOTED_STRING or '\"' in Unknown on line 2\n"
  = 1 false "syntax error, unexpected '=' in Unknown on line 1\n"
a\n= 1\n false "syntax error, unexpected '=' in Unknown on line 2\n"
