<?php
foreach (['1', '1.0', '-0', '1e2', '"\u00e9\ud83d\ude00\n"', '[1,[2]]', '{"a":{"b":1},"":2,"0":3}', 'true',
    'null', ' [ ] ', '12345678901234567890', '{"a":1,"a":2}', '', '{', '[1,]', "'x'", '01', '"\ud800"',
    "\"\x01\"", 'TRUE', '[1] x', '"abc', '{a:1}', "\xef\xbb\xbf1", '1e1000', '-', '[[[1]]]'] as $j) {
    echo $j, ' => ';
    var_dump(json_decode($j));
    echo json_last_error_msg(), "\n";
}
var_dump(json_decode('{"a":{"b":[]}}', true), json_decode('{"0":1}', false),
    json_decode('12345678901234567890', false, 512, JSON_BIGINT_AS_STRING), json_decode('[[1]]', true, 1),
    json_last_error());
try {
    json_decode('{', json_decode, 512, JSON_THROW_ON_ERROR);
} catch (JsonException $e) { echo $e->getMessage(), "\n"; }
try { json_decode('1', false, 0); } catch (ValueError $e) { echo $e->getMessage(), "\n"; }
