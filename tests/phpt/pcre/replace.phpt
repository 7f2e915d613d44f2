--TEST--
preg_replace, callbacks and preg_split
--FILE--
<?php
echo preg_replace('/(\w+) (\w+)/', '$2 ${1}x \2 $3 \$1', 'hello world'), '|',
    preg_replace(['/a/', '/b/'], ['b', 'c'], 'ab', -1, $n), $n, '|',
    preg_replace(['/a/', '/b/'], 'x', ['k' => 'ab', 'b'])['k'], '|', preg_replace('/x/', 'y', 'xxx', 2), '|',
    preg_replace('/e/u', 'é', 'ee'), '|', preg_replace('/\s*/', '-', 'a b'), "\n";
echo preg_replace_callback('/\d+/', fn ($m) => $m[0] * 2, 'a1b22', -1, $c), $c,
    preg_replace_callback('/(?<l>a)|(b)/', fn ($m) => json_encode($m), 'ab'),
    preg_replace_callback_array(['/a/' => fn () => 'b', '/b/' => fn ($m) => '[' . $m[0] . ']'], 'ab'),
    json_encode(preg_filter('/\d/', '#', ['a', '1'])), "\n";
echo json_encode([preg_split('/[\s,]+/', "a, b  c,d"), preg_split('//', 'abc', -1, PREG_SPLIT_NO_EMPTY),
    preg_split('/(-)/', 'a-b-c', 2, PREG_SPLIT_DELIM_CAPTURE),
    preg_split('/ /', 'a b', -1, PREG_SPLIT_OFFSET_CAPTURE),
    preg_split('/,/', ',a,,b,', -1, PREG_SPLIT_NO_EMPTY), preg_split('/\d/', '')]), "\n";
--EXPECT--
world hellox world  $1|cc3|xx|yyx|éé|-a--b-
a2b442{"0":"a","l":"a","1":"a"}{"0":"b","l":"","1":"","2":"b"}[b][b]{"1":"#"}
[["a","b","c","d"],["a","b","c"],["a","-","b-c"],[["a",0],["b",2]],["a","b"],[""]]
