<?php
var_dump(strpos('hello', 'l'), strpos('hello', 'l', -1), strrpos('hello', 'l'), strpos('hello', 'x'),
    stripos('HeLLo', 'll'), strstr('user@host', '@'), strstr('user@host', '@', true), strrchr('a/b/c', '/'),
    stristr('HAYSTACK', 'st'), substr_count('aaa', 'aa'), substr_count('hello world', 'o', 5),
    str_contains('abc', ''), str_starts_with('abc', 'ab'), str_ends_with('abc', 'bc'),
    strpbrk('This is', 'st'), strspn('42 is', '1234567890'), strcspn('hello', 'l'), strpos('abc', ''),
    substr('abc', 3), substr('abc', 1, -1), substr('abc', -5, 2), ucfirst('élan'), lcfirst('ABC'),
    ucwords('hello wide-world foo', ' -'));
foreach ([fn () => strpos('abc', 'c', 5), fn () => strrpos('abc', 'c', -5), fn () => substr_count('a', '')] as $f) try {
    var_dump($f());
} catch (ValueError $e) { echo $e->getMessage(), "\n"; }
