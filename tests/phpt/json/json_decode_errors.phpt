--TEST--
json_decode: what is wrong with a text
--FILE--
<?php
foreach (['', ' ', '{', '[', '[1}', '{"a":1]', '{]', '[1,]', '{"a":1,}', '{a:1}', "{'a':1}", '01', '1.', '.5', '+1', '-', '1e', 'nul', 'TRUE', '"a', "\"a\nb\"", "\"a\x01\"", '"\x"', '"\u12"', '"\ud800"', '"\udc00\ud800"', "\"\xff\"", "\xff", "1\0", '{"\u0000a":1}', '[[1]]', '"a" "b"', '1 2', "[1\x02]"] as $text) {
    echo json_encode($text, JSON_INVALID_UTF8_SUBSTITUTE), ': ';
    $value = json_decode($text, false, 2);
    echo json_encode($value === null), ' ';
    json_decode($text, false, 2);
    echo json_last_error(), ' ', json_last_error_msg(), "\n";
}
--EXPECT--
"": true 4 Syntax error
" ": true 4 Syntax error
"{": true 4 Syntax error
"[": true 4 Syntax error
"[1}": true 2 State mismatch (invalid or malformed JSON)
"{\"a\":1]": true 2 State mismatch (invalid or malformed JSON)
"{]": true 2 State mismatch (invalid or malformed JSON)
"[1,]": true 4 Syntax error
"{\"a\":1,}": true 4 Syntax error
"{a:1}": true 4 Syntax error
"{'a':1}": true 4 Syntax error
"01": true 4 Syntax error
"1.": true 4 Syntax error
".5": true 4 Syntax error
"+1": true 4 Syntax error
"-": true 4 Syntax error
"1e": true 4 Syntax error
"nul": true 4 Syntax error
"TRUE": true 4 Syntax error
"\"a": true 3 Control character error, possibly incorrectly encoded
"\"a\nb\"": true 3 Control character error, possibly incorrectly encoded
"\"a\u0001\"": true 3 Control character error, possibly incorrectly encoded
"\"\\x\"": true 4 Syntax error
"\"\\u12\"": true 4 Syntax error
"\"\\ud800\"": true 10 Single unpaired UTF-16 surrogate in unicode escape
"\"\\udc00\\ud800\"": true 10 Single unpaired UTF-16 surrogate in unicode escape
"\"\ufffd\"": true 5 Malformed UTF-8 characters, possibly incorrectly encoded
"\ufffd": true 5 Malformed UTF-8 characters, possibly incorrectly encoded
"1\u0000": true 3 Control character error, possibly incorrectly encoded
"{\"\\u0000a\":1}": true 9 The decoded property name is invalid
"[[1]]": true 1 Maximum stack depth exceeded
"\"a\" \"b\"": true 4 Syntax error
"1 2": true 4 Syntax error
"[1\u0002]": true 3 Control character error, possibly incorrectly encoded
