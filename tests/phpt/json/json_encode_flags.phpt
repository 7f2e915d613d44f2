--TEST--
json_encode: flags that change how strings and numbers are written
--FILE--
<?php
$value = ['<a href="x">&\'/é€😀' . "\u{2028}", '12', '1.50', ' 1', 1.0, 0.1, 1e25, -0.0, [], new stdClass, [1 => 'a'], "\x01\x7f\t"];
$flags = [JSON_HEX_TAG, JSON_HEX_AMP, JSON_HEX_APOS, JSON_HEX_QUOT, JSON_FORCE_OBJECT, JSON_NUMERIC_CHECK, JSON_UNESCAPED_SLASHES,
    JSON_UNESCAPED_UNICODE, JSON_PRESERVE_ZERO_FRACTION, JSON_PRETTY_PRINT];
foreach ($flags as $flag) {
    echo $flag, ': ', json_encode($value, $flag), "\n";
}
echo json_encode($value, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_LINE_TERMINATORS | JSON_UNESCAPED_SLASHES), "\n";
--EXPECT--
1: ["\u003Ca href=\"x\"\u003E&'\/\u00e9\u20ac\ud83d\ude00\u2028","12","1.50"," 1",1,0.1,1.0e+25,-0,[],{},{"1":"a"},"\u0001\t"]
2: ["<a href=\"x\">\u0026'\/\u00e9\u20ac\ud83d\ude00\u2028","12","1.50"," 1",1,0.1,1.0e+25,-0,[],{},{"1":"a"},"\u0001\t"]
4: ["<a href=\"x\">&\u0027\/\u00e9\u20ac\ud83d\ude00\u2028","12","1.50"," 1",1,0.1,1.0e+25,-0,[],{},{"1":"a"},"\u0001\t"]
8: ["<a href=\u0022x\u0022>&'\/\u00e9\u20ac\ud83d\ude00\u2028","12","1.50"," 1",1,0.1,1.0e+25,-0,[],{},{"1":"a"},"\u0001\t"]
16: {"0":"<a href=\"x\">&'\/\u00e9\u20ac\ud83d\ude00\u2028","1":"12","2":"1.50","3":" 1","4":1,"5":0.1,"6":1.0e+25,"7":-0,"8":{},"9":{},"10":{"1":"a"},"11":"\u0001\t"}
32: ["<a href=\"x\">&'\/\u00e9\u20ac\ud83d\ude00\u2028",12,1.5,1,1,0.1,1.0e+25,-0,[],{},{"1":"a"},"\u0001\t"]
64: ["<a href=\"x\">&'/\u00e9\u20ac\ud83d\ude00\u2028","12","1.50"," 1",1,0.1,1.0e+25,-0,[],{},{"1":"a"},"\u0001\t"]
256: ["<a href=\"x\">&'\/é€😀\u2028","12","1.50"," 1",1,0.1,1.0e+25,-0,[],{},{"1":"a"},"\u0001\t"]
1024: ["<a href=\"x\">&'\/\u00e9\u20ac\ud83d\ude00\u2028","12","1.50"," 1",1.0,0.1,1.0e+25,-0.0,[],{},{"1":"a"},"\u0001\t"]
128: [
    "<a href=\"x\">&'\/\u00e9\u20ac\ud83d\ude00\u2028",
    "12",
    "1.50",
    " 1",
    1,
    0.1,
    1.0e+25,
    -0,
    [],
    {},
    {
        "1": "a"
    },
    "\u0001\t"
]
["<a href=\"x\">&'/é€😀 ","12","1.50"," 1",1,0.1,1.0e+25,-0,[],{},{"1":"a"},"\u0001\t"]
