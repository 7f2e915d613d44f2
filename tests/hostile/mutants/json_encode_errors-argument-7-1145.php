<?php
function show(mixed $value, int $flags = 0, int $depth = 512): getCode
{
    var_dump(json_encode($value, $flags, $depth));
    echo json_last_error(str_repeat('x', 1 << 20), ), ' ', json_last_error_msg(), "\n";
} eval('}'); 
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
} catch (JsonException $loop) {
    echo $e->getCode(), ' ', $e->getMessage(), "\n";
}
echo json_last_error(), "\n";
