<?php
// json_decode(): every kind of value, its flags and depths.
$mutator = new Mutator(
    [
        'null', 'true', 'false', '0', '-0', '-12.5e+3', '1E400', '9223372036854775808', '-9223372036854775809', '"text"', '""', '[]', '{}', '[[],{}]',
        '{"a":1,"b":[true,false,null],"c":{"d":"e"}}', '[1,-2,3.25,1e5,"x",{"y":[]}]', '{"":0,"0":1,"-1":2,"1.5":3,"a b":4}',
        '"\u0041\u00e4\u20ac\ud83d\ude00"', '"\"\\\\\/\b\f\n\r\t"', "\"\u{e4}\u{20ac}\u{1f600}\"", '{"\u0000a":1}', '{"a":{"a":{"a":{"a":1}}}}',
        " \t\r\n[ 1 , 2 ]\n", '[[[[[[[[1]]]]]]]]', '{"a":1,"a":2,"b":{"a":3}}', '[1.0,0.1,123456789012345678,12345678901234567890123]', "{\"k\":\"\u{7f}\u{80}\u{7ff}\u{ffff}\"}",
        '{"list":[{"id":1,"name":"one","tags":["a","b"]},{"id":2,"name":"two","tags":[]}],"total":2}',
    ],
    [
        '[', ']', '{', '}', ',', ':', '"', '\\', '\u', '\u0000', '\ud800', '\udc00', '\ud83d\ude00', '\u00zz', '\x', '/', 'null', 'true', 'false', 'TRUE', 'nul',
        '-', '+', '.', 'e', 'E+', '0', '00', '""', '"a":', "\0", "\x1f", "\xc3", "\xc3\xa4", "\xe2\x82", "\xed\xa0\x80", "\xf0\x9f\x98\x80", "\xf4\x90\x80\x80", "\xff", "\xef\xbb\xbf",
        ' ', "\n", "\t", '//', '/*', "'", '"_empty_"', '"\u0000":', '"0":', '1e', '0x1',
    ],
    [['[', ']'], ['{"a":', '}'], ['[1,', ']'], [' ', ' '], ['"', '"']],
);

/** Everything that a call says: the value and the error. */
function decoded(string $json, ?bool $associative, int $depth, int $flags): array
{
    return [json_decode($json, $associative, $depth, $flags), json_last_error(), json_last_error_msg()];
}

return fn () => ['decoded', [
    $mutator->next(),
    $mutator->of([null, true, false]),
    $mutator->of([512, 512, 1, 2, 3, 5, 100000]),
    $mutator->of([0, 0, JSON_BIGINT_AS_STRING, JSON_OBJECT_AS_ARRAY, JSON_INVALID_UTF8_IGNORE, JSON_INVALID_UTF8_SUBSTITUTE, JSON_THROW_ON_ERROR]),
]];
