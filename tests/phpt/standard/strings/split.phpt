--TEST--
explode, implode, str_split, strtok, sscanf, str_word_count
--FILE--
<?php
echo json_encode([explode(',', 'a,b,,c'), explode(',', 'a,b,c', 2), explode(',', 'a,b,c', -1),
    explode(',', ''), str_split('abcdefgh', 3), implode(', ', [1, null, 2.5, true, false, 'x']),
    implode(['a', 'b']), str_word_count('Hello fri3nd, you\'re ok'), str_word_count('Hello World again', 1),
    sscanf('age: 25 name: Bob', 'age: %d name: %s'), sscanf('12 apples', '%d %s %s'),
    count_chars('abca', 3)]), "\n";
for ($t = strtok('a b  c', ' '); $t !== false; $t = strtok(' ')) echo "[$t]";
echo "\n";
foreach ([fn () => explode('', 'a'), fn () => str_split('a', 0), fn () => str_repeat('a', -1),
    fn () => implode(',', 'x')] as $f) try {
    var_dump($f());
} catch (Error $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; }
--EXPECT--
[["a","b","","c"],["a","b,c"],["a","b"],[""],["abc","def","gh"],"1, , 2.5, 1, , x","ab",5,["Hello","World","again"],[25,"Bob"],[12,"apples",null],"abc"]
[a][b][c]
ValueError: explode(): Argument #1 ($separator) cannot be empty
ValueError: str_split(): Argument #2 ($length) must be greater than 0
ValueError: str_repeat(): Argument #2 ($times) must be greater than or equal to 0
TypeError: implode(): Argument #2 ($array) must be of type ?array, string given
