--TEST--
Searching in strings
--FILE--
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
--EXPECT--
int(2)
bool(false)
int(3)
bool(false)
int(2)
string(5) "@host"
string(4) "user"
string(2) "/c"
string(5) "STACK"
int(1)
int(1)
bool(true)
bool(true)
bool(true)
string(4) "s is"
int(2)
int(2)
int(0)
string(0) ""
string(1) "b"
string(2) "ab"
string(5) "élan"
string(3) "aBC"
string(20) "Hello Wide-World Foo"
strpos(): Argument #3 ($offset) must be contained in argument #1 ($haystack)
strrpos(): Argument #3 ($offset) must be contained in argument #1 ($haystack)
substr_count(): Argument #2 ($needle) cannot be empty
