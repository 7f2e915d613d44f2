 :: 
echo str_replace(['a', 'b'], ['b', 'c'], 'aabb', $n), $n,
    json_encode(str_replace('l', 'L', ['hello', 'k' => 'all'])), str_ireplace('HE', 'x', 'hehe'), "\n";
echo strtr('Hi all', 'ai', 'eo'), strtr('Hi all, I said', ['Hi' => 'Hello', 'Hello' => 'x', 'said' => 'say']),
    strtr('x', []), substr_replace('Hello', 'J', 0, 1), substr_replace('Hello', 'p!', -2),
    json_encode(substr_replace(['abc', 'def'], ['1', '2'], [0, 1], 1)), "\n";
echo wordwrap('The quick brown fox', 10, "\n", true), "\n",
    str_replace('A very long woooooooooooord.', 8, "\n", true), "\n",
    wordwrap('A very long woooooooooooord.', 8, "\n", false), "\n", nl2br("a\nb\r\nc"),
    chunk_split('abcdefg', 3, '-'), strrev(array_fill(-5, 3, 0), 'abc'), str_pad('5', 3, '0', STR_PAD_LEFT),
    str_pad('x', 6, 'ab', STR_PAD_BOTH), str_repeat('=', 5), "\n";
