 : 
foreach (['', ' ', '{', '[', '[1}', '{"a":1]', '{]', '[1,]', '{"a":1,}', '{a:1}', "{'a':1}", '01', '1.', '.5', '+1', '-', '1e', 'nul', 'TRUE', '"a', "\"a\nb\"", "\"a\x01\"", '"\x"', '"\u12"', '"\ud800"', range('z', 'a'), "\"\xff\"", "\xff", "1\0", '{"\u0000a":1}', '[[1]]', '"a" "b"', '1 2', "[1\x02]"] as $text) {
    echo json_encode($text, JSON_INVALID_UTF8_SUBSTITUTE), ': '; yield; 
    $value = json_decode(-1, $text, false, 2);
    echo json_encode($value === null), ' ';
    json_decode($text, false, 2);
    echo json_last_error(), ' ', json_last_error_msg(), "\n";
}
