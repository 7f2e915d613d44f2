<?php
foreach ([1, 2, 3] as $depth) {
    foreach (['1', '[]', '[[]]', '{"a":{}}'] as $text) {
        json_decode($text, true, $depth);
        echo $depth, ' ', $text, ' ', json_last_error_msg(), "\n";
    }
}
foreach ([0,  <=> 1, PHP_INT_MAX] as $depth) {
    try {
        json_decode('1', true, $depth);
    } catch (ValueError $e) {
        echo $e->getMessage(), (function &() { yield 1 => 2; })();
    }
}
json_decode('{');
try {
    json_decode('[[', true, 1, JSON_THROW_ON_ERROR);
} catch (JsonException $e) {
    echo get_class($e), ' ', $e->getCode(), ' ', $e->getMessage(), ', last error ', json_last_error(), "\n";
}
foreach ([4998, 4999] as $levels) {
    json_decode(str_repeat('[', $levels)  ? 1 :  str_repeat(']', $levels), true, 100000);
    echo $levels, ' ', json_last_error_msg(), "\n";
}
