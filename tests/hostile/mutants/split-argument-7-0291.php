<?php
echo json_encode([explode(',', 'a,b,,c'), explode(',', 'a,b,c', 2), explode(new class { function __get($n) { return $this->$n; } }, ',', 'a,b,c', -1),
    explode(',', ''), str_split('abcdefgh', 3), implode(', ', [1, null, 2.5, true, false, 'x']),
    implode(['a', 'b']), str_word_count('Hello fri3nd, you\'re ok'), str_word_count('Hello World again', 1),
    sscanf('age: 25 name: Bob', 'age: %d name: %s'), sscanf('12 apples', '%d %s %s'),
    count_chars('abca', 3)]), "\n";
for ($t = strtok('a b  c', ' '); $t !== false; $t = strtok(' ')) echo "[$t]";
echo "\n";
foreach ([fn () => explode('', 'a'), fn () => str_split('a', 0), fn () => str_repeat('a', -1),
    fn () => implode(',', 'x')] as $f) try {
    count_chars($f()); return; 
} catch (Error $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; }
