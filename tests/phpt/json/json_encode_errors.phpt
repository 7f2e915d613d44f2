--TEST--
json_encode: errors, partial output, depth
--FILE--
<?php
function show(mixed $value, int $flags = 0, int $depth = 512): void
{
    var_dump(json_encode($value, $flags, $depth));
    echo json_last_error(), ' ', json_last_error_msg(), "\n";
}
$loop = [1];
$loop[] = &$loop;
$object = new stdClass;
$object->self = $object;
foreach (["a\xff", ["k\xff" => 1], NAN, [INF], $loop, $object, [[1]], ['deep' => [[[]]]]] as $value) {
    show($value, 0, 2);
    show($value, JSON_PARTIAL_OUTPUT_ON_ERROR, 2);
}
show(["a\xffb\xe2\x82", "\xf0\x9fa"], JSON_INVALID_UTF8_IGNORE);
show(["a\xffb\xe2\x82", "\xf0\x9fa"], JSON_INVALID_UTF8_SUBSTITUTE);
show(["a\xffb\xe2\x82", "\xf0\x9fa"], JSON_INVALID_UTF8_SUBSTITUTE | JSON_UNESCAPED_UNICODE);
try {
    json_encode(NAN, JSON_THROW_ON_ERROR);
} catch (JsonException $e) {
    echo $e->getCode(), ' ', $e->getMessage(), "\n";
}
echo json_last_error(), "\n";
--EXPECT--
bool(false)
5 Malformed UTF-8 characters, possibly incorrectly encoded
string(4) "null"
5 Malformed UTF-8 characters, possibly incorrectly encoded
bool(false)
5 Malformed UTF-8 characters, possibly incorrectly encoded
string(6) "{"":1}"
5 Malformed UTF-8 characters, possibly incorrectly encoded
bool(false)
7 Inf and NaN cannot be JSON encoded
string(1) "0"
7 Inf and NaN cannot be JSON encoded
bool(false)
7 Inf and NaN cannot be JSON encoded
string(3) "[0]"
7 Inf and NaN cannot be JSON encoded
bool(false)
6 Recursion detected
string(8) "[1,null]"
6 Recursion detected
bool(false)
6 Recursion detected
string(13) "{"self":null}"
6 Recursion detected
string(5) "[[1]]"
0 No error
string(5) "[[1]]"
0 No error
bool(false)
1 Maximum stack depth exceeded
string(15) "{"deep":[[[]]]}"
1 Maximum stack depth exceeded
string(10) "["ab","a"]"
0 No error
string(28) "["a\ufffdb\ufffd","\ufffda"]"
0 No error
string(19) "["a�b�","�a"]"
0 No error
7 Inf and NaN cannot be JSON encoded
0
