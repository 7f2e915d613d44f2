--TEST--
Patterns that do not compile: warning, false, last error
--FILE--
<?php
set_error_handler(function (int $level, string $message): bool {
    echo $message, "\n";
    return true;
});
foreach (['', '  ', 'abc', '\\a\\', "\0a\0", '/a', '(a', '<a', '/a/k', "/a/i\0", '/a/e', '/(/', '/a**/', '/[z-a]/', '/(?<n>a)(?<n>b)/', '/\p{None}/u'] as $pattern) {
    var_dump(preg_match($pattern, 'a'));
}
echo preg_last_error(), ' ', preg_last_error_msg(), "\n";
var_dump(preg_replace('/(/', '', 'a'), preg_split('/(/', 'a'), preg_grep('/(/', ['a']), preg_replace(['/a/', '/(/'], 'x', ['a', 'b']));
var_dump(preg_match('/a/', 'a'), preg_last_error_msg());
--EXPECT--
preg_match(): Empty regular expression
bool(false)
preg_match(): Empty regular expression
bool(false)
preg_match(): Delimiter must not be alphanumeric, backslash, or NUL
bool(false)
preg_match(): Delimiter must not be alphanumeric, backslash, or NUL
bool(false)
preg_match(): Delimiter must not be alphanumeric, backslash, or NUL
bool(false)
preg_match(): No ending delimiter '/' found
bool(false)
preg_match(): No ending matching delimiter ')' found
bool(false)
preg_match(): No ending matching delimiter '>' found
bool(false)
preg_match(): Unknown modifier 'k'
bool(false)
preg_match(): NUL is not a valid modifier
bool(false)
preg_match(): The /e modifier is no longer supported, use preg_replace_callback instead
bool(false)
preg_match(): Compilation failed: missing closing parenthesis at offset 1
bool(false)
preg_match(): Compilation failed: quantifier does not follow a repeatable item at offset 2
bool(false)
preg_match(): Compilation failed: range out of order in character class at offset 3
bool(false)
preg_match(): Compilation failed: two named subpatterns have the same name (PCRE2_DUPNAMES not set) at offset 12
bool(false)
preg_match(): Compilation failed: unknown property after \P or \p at offset 8
bool(false)
1 Internal error
preg_replace(): Compilation failed: missing closing parenthesis at offset 1
preg_split(): Compilation failed: missing closing parenthesis at offset 1
preg_grep(): Compilation failed: missing closing parenthesis at offset 1
preg_replace(): Compilation failed: missing closing parenthesis at offset 1
preg_replace(): Compilation failed: missing closing parenthesis at offset 1
NULL
bool(false)
bool(false)
array(0) {
}
int(1)
string(8) "No error"
