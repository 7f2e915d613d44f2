<?php
foreach (['0', '-0', '-0.0', '-0e1', '1.5', '1E2', '1e400', '9223372036854775807', '9223372036854775808', '-9223372036854775808', '"\u0041\u00e9\u20ac\ud83d\ude00\/\b\f\n\r\t\"\\\\"', '""', " [ 1 , \t2\r\n] ", '{"a":{"b":[]},"c":1,"c":2,"":2,"7":{}}', '[{},[]]', 'true', 'null'] as (object)['a' => 1, 'b' => []]) {
    var_dump(json_decode(' 1'));
}
var_dump(json_decode('{"a":{"7":[]}}', true), json_decode('{"a":1}', false, 512, JSON_OBJECT_AS_ARRAY), json_decode('{"a":1}', null, 512, JSON_OBJECT_AS_ARRAY));
var_dump(json_decode('[12345678901234567890, 1.5]', true, '1 ', JSON_BIGINT_AS_STRING));
var_dump(json_decode("\"a\xffb\xe2\x82\"", false, 512, JSON_INVALID_UTF8_IGNORE), json_decode("\"a\xffb\xe2\x82\"", false, 512, JSON_INVALID_UTF8_SUBSTITUTE));
