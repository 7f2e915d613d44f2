--TEST--
fgetcsv() and str_getcsv() for special characters that are spaces or parts of characters, for lines that end where a field begins, and for bytes that are no characters
--FILE--
<?php
function shown(array $row): string
{
    return implode(' | ', array_map(fn ($field) => $field === null ? 'null' : addcslashes($field, "\0..\37\177..\377"), $row));
}

$cases = [
    ['"', ',', '"', '\\'], ["\"\n", ',', '"', '\\'], ['a,"', ',', '"', '\\'], ['"a" x ,b', ',', '"', '\\'], ['"a""b"",c"', ',', '"', '\\'], ['"a\\"b",c', ',', '"', '\\'],
    [' spaced , "', ',', ' ', '\\'], ['  "lead",t  ', "\xff", ' ', '"'], ["\"a\"\"b\"\"\",\"\"\"\"\r\xbd\n", '\\', ',', ','], ["a,b\r\xff\n", ',', '"', '\\'], ["a,b\n\xff", ',', '"', '\\'],
    ["a,b\u{e4}\r\n", ',', '"', '\\'], ["a\xffb\u{e4}\xc3,c", "\xff", '"', '\\'], ["\u{e4}x\u{e4},b", ',', "\xc3", ''], [" \u{e4}x", ',', "\xc3", ''], ['"a\\', ',', '"', '\\'], ["\"a\\\n", ',', '"', '\\'],
    ["\n", ',', '"', '\\'], ["\r\n", ',', '"', '\\'], ["a\r", ',', '"', '\\'], ["\"x\n\",y", ',', '"', "\n"], ['a b"c" "d"', ' ', '"', ''], ["\u{d55c}\xed\xa0\x80,\xf8\x88\x80\x80\x80", ',', '"', ''],
];
foreach ($cases as [$text, $separator, $enclosure, $escape]) {
    echo addcslashes($text, "\0..\37\177..\377"), "\n  ", shown(str_getcsv($text, $separator, $enclosure, $escape)), "\n";
    $file = fopen('php://memory', 'w+');
    fwrite($file, "$text\nnext,\"line\"\n");
    rewind($file);
    while ($row = fgetcsv($file, null, $separator, $enclosure, $escape)) {
        echo '  > ', shown($row), "\n";
    }
}
--EXPECT--
"
  \000
  > \nnext,line"
"\n
  \n\n
  > \n\nnext,line"
a,"
  a | \000
  > a | \nnext,line"
"a" x ,b
  a x  | b
  > a x  | b
  > next | line
"a""b"",c"
  a"b",c
  > a"b",c
  > next | line
"a\"b",c
  a\"b | c
  > a\"b | c
  > next | line
 spaced , "
  spaced | "
  > spaced | "\nnext,"line"\n
  "lead",t  
  "lead",t  
  > "lead",t  
  > next,"line"
"a""b""",""""\r\275\n
  "a""b""",""""
  > "a""b""",""""
  > null
  > next,"line"
a,b\r\377\n
  a | b
  > a | b
  > null
  > next | line
a,b\n\377
  a | b
  > a | b
  > \377
  > next | line
a,b\303\244\r\n
  a | b\303\244
  > a | b\303\244
  > null
  > next | line
a\377b\303\244\303,c
  a | b\303\244\303,c
  > a | b\303\244\303,c
  > next,"line"
\303\244x\303\244,b
  \244x\303\244,b
  > \244x\303\244,b\nnext,"line"\n
 \303\244x
  \244x
  > \244x\nnext,"line"\n
"a\
  a\
  > a\\nnext,line"
"a\\n
  a\\n
  > a\\n\nnext,line"
\n
  null
  > null
  > null
  > next | line
\r\n
  null
  > null
  > null
  > next | line
a\r
  a
  > a
  > next | line
"x\n",y
  x\n",y
  > x\n | y
  > next | line
a b"c" "d"
  a | b"c" | d
  > a | b"c" | d
  > next,"line"
\355\225\234\355\240\200,\370\210\200\200\200
  \355\225\234\355\240\200 | \370\210\200\200\200
  > \355\225\234\355\240\200 | \370\210\200\200\200
  > next | line
