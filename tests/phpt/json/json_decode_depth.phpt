--TEST--
json_decode: depth and exceptions
--FILE--
<?php
foreach ([1, 2, 3] as $depth) {
    foreach (['1', '[]', '[[]]', '{"a":{}}'] as $text) {
        json_decode($text, true, $depth);
        echo $depth, ' ', $text, ' ', json_last_error_msg(), "\n";
    }
}
foreach ([0, -1, PHP_INT_MAX] as $depth) {
    try {
        json_decode('1', true, $depth);
    } catch (ValueError $e) {
        echo $e->getMessage(), "\n";
    }
}
json_decode('{');
try {
    json_decode('[[', true, 1, JSON_THROW_ON_ERROR);
} catch (JsonException $e) {
    echo get_class($e), ' ', $e->getCode(), ' ', $e->getMessage(), ', last error ', json_last_error(), "\n";
}
foreach ([4998, 4999] as $levels) {
    json_decode(str_repeat('[', $levels) . str_repeat(']', $levels), true, 100000);
    echo $levels, ' ', json_last_error_msg(), "\n";
}
--EXPECT--
1 1 No error
1 [] Maximum stack depth exceeded
1 [[]] Maximum stack depth exceeded
1 {"a":{}} Maximum stack depth exceeded
2 1 No error
2 [] No error
2 [[]] Maximum stack depth exceeded
2 {"a":{}} Maximum stack depth exceeded
3 1 No error
3 [] No error
3 [[]] No error
3 {"a":{}} No error
json_decode(): Argument #3 ($depth) must be greater than 0
json_decode(): Argument #3 ($depth) must be greater than 0
json_decode(): Argument #3 ($depth) must be less than 2147483647
JsonException 1 Maximum stack depth exceeded, last error 4
4998 No error
4999 Syntax error
