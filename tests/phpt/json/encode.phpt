--TEST--
json_encode with every flag
--FILE--
<?php
class J implements JsonSerializable {
    function __construct(private $v) {}
    function jsonSerialize(): mixed { return $this->v; }
}
class P { public $a = 1; protected $b = 2; public $n = null; }
foreach ([1, 1.0, 0.1, 1e100, -0.0, 'text', "é\"\\/\n\t\x08\x0c<>&'", '', null, true, [], [[]], ['a' => 1], [1 => 'x'], new stdClass, new P, new J([1, new J('in')]), "\u{1F600}", (object) ['' => 1], [1, [2, ['k' => 'v']]]] as $v) echo json_encode($v),
    ' ',
    json_encode($v, JSON_PRETTY_PRINT | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_PRESERVE_ZERO_FRACTION),
    ' ',
    json_encode($v, JSON_FORCE_OBJECT | JSON_HEX_TAG | JSON_HEX_AMP | JSON_HEX_APOS | JSON_HEX_QUOT | JSON_NUMERIC_CHECK),
    "\n";
foreach (["\xff", NAN, fopen('php://memory', 'r'), [[[1]]]] as $v) {
    var_dump(json_encode($v, 0, 2), json_last_error(), json_last_error_msg(), json_encode($v, JSON_PARTIAL_OUTPUT_ON_ERROR, 2));
}
echo json_encode("a\xffb", JSON_INVALID_UTF8_SUBSTITUTE), json_encode("a\xffb", JSON_INVALID_UTF8_IGNORE), "\n";
$a = [];
$a['r'] = &$a;
var_dump(json_encode($a), json_last_error_msg());
try {
    json_encode(NAN, JSON_THROW_ON_ERROR);
} catch (JsonException $e) { echo $e->getMessage(), $e->getCode(), "\n"; }
--EXPECT--
1 1 1
1 1.0 1
0.1 0.1 0.1
1.0e+100 1.0e+100 1.0e+100
-0 -0.0 -0
"text" "text" "text"
"\u00e9\"\\\/\n\t\b\f<>&'" "é\"\\/\n\t\b\f<>&'" "\u00e9\u0022\\\/\n\t\b\f\u003C\u003E\u0026\u0027"
"" "" ""
null null null
true true true
[] [] {}
[[]] [
    []
] {"0":{}}
{"a":1} {
    "a": 1
} {"a":1}
{"1":"x"} {
    "1": "x"
} {"1":"x"}
{} {} {}
{"a":1,"n":null} {
    "a": 1,
    "n": null
} {"a":1,"n":null}
[1,"in"] [
    1,
    "in"
] {"0":1,"1":"in"}
"\ud83d\ude00" "😀" "\ud83d\ude00"
{"":1} {
    "": 1
} {"":1}
[1,[2,{"k":"v"}]] [
    1,
    [
        2,
        {
            "k": "v"
        }
    ]
] {"0":1,"1":{"0":2,"1":{"k":"v"}}}
bool(false)
int(5)
string(56) "Malformed UTF-8 characters, possibly incorrectly encoded"
string(4) "null"
bool(false)
int(7)
string(34) "Inf and NaN cannot be JSON encoded"
string(1) "0"
bool(false)
int(8)
string(21) "Type is not supported"
string(4) "null"
bool(false)
int(1)
string(28) "Maximum stack depth exceeded"
string(7) "[[[1]]]"
"a\ufffdb""ab"
bool(false)
string(18) "Recursion detected"
Inf and NaN cannot be JSON encoded7
