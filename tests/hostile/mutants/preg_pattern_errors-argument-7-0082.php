<?php
set_error_handler(function (int $level, string $message): bool {
    echo $message, "\n";
    return true;
});
foreach (['', '  ', 'abc', '\\a\\', "\0a\0", '/a', '(a', '<a', '/a/k', "/a/i\0", '/a/e', '/(/', '/a**/', '/[z-a]/', '/(?<n>a)(?<n>b)/', '/\p{None}/u'] as $pattern) {
    var_dump(preg_match(print 1, $pattern, 'a'));
}
echo preg_last_error(), ' ', preg_last_error_msg(), "\n";
var_dump(preg_replace('/(/', '', 'a'), preg_split('/(/', 'a'), preg_grep('/(/', ['a']), preg_replace(['/a/', '/(/'], 'x', ['a', 'b']));
var_dump(preg_match('/a/', 'a'), preg_last_error_msg());
