--TEST--
setcookie and setrawcookie check what they get
--FILE--
<?php
ob_start();
$cases = [
    ['n'], ['n', 'v'], ['n', 'v;'], [''], ['a=b'], ["a\0"], ['n', "v\0"], ['n', 'v', 253402300799], ['n', 'v', 253402300800], ['n', 'v', -1],
    ['n', 'v', []], ['n', 'v', ['expires' => 'x', 'Path' => '/', 'domain' => 'h', 'secure' => 1, 'httponly' => [], 'samesite' => "a\nb"]],
    ['n', 'v', ['x' => 1]], ['n', 'v', [1]], ['n', 'v', [], 'p'], ['n', 'v', 0, 'p;'], ['n', 'v', 0, 'p', 'd,'], ['n', 'v', 0, 'p', 'd', true, false],
    ['n', 'v', ['path' => ',']], ['n', 'v', 'x'], ['n', 'v', ['samesite' => "x\0"]],
];
foreach ($cases as $arguments) {
    foreach (['setcookie', 'setrawcookie'] as $function) {
        try {
            echo json_encode($function(...$arguments)), "\n";
        } catch (Error $error) {
            echo get_class($error), ' ', $error->getMessage(), "\n";
        }
    }
}
ob_end_flush();
var_dump(setcookie('late'));
--EXPECTF--
true
true
true
true
true
ValueError setrawcookie(): Argument #2 ($value) cannot contain ",", ";", " ", "\t", "\r", "\n", "\013", or "\014"
ValueError setcookie(): Argument #1 ($name) cannot be empty
ValueError setrawcookie(): Argument #1 ($name) cannot be empty
ValueError setcookie(): Argument #1 ($name) cannot contain "=", ",", ";", " ", "\t", "\r", "\n", "\013", or "\014"
ValueError setrawcookie(): Argument #1 ($name) cannot contain "=", ",", ";", " ", "\t", "\r", "\n", "\013", or "\014"

Warning: Header may not contain NUL bytes in %ssetcookie.php on line 12
false

Warning: Header may not contain NUL bytes in %ssetcookie.php on line 12
false
true

Warning: Header may not contain NUL bytes in %ssetcookie.php on line 12
false
true
true
ValueError setcookie(): "expires" option cannot have a year greater than 9999
ValueError setrawcookie(): "expires" option cannot have a year greater than 9999
true
true
true
true

Warning: Header may not contain more than a single header, new line detected in %ssetcookie.php on line 12
false

Warning: Header may not contain more than a single header, new line detected in %ssetcookie.php on line 12
false
ValueError setcookie(): option "x" is invalid
ValueError setrawcookie(): option "x" is invalid
ValueError setcookie(): option array cannot have numeric keys
ValueError setrawcookie(): option array cannot have numeric keys
ArgumentCountError setcookie(): Expects exactly 3 arguments when argument #3 ($expires_or_options) is an array
ArgumentCountError setrawcookie(): Expects exactly 3 arguments when argument #3 ($expires_or_options) is an array
ValueError setcookie(): "path" option cannot contain ",", ";", " ", "\t", "\r", "\n", "\013", or "\014"
ValueError setrawcookie(): "path" option cannot contain ",", ";", " ", "\t", "\r", "\n", "\013", or "\014"
ValueError setcookie(): "domain" option cannot contain ",", ";", " ", "\t", "\r", "\n", "\013", or "\014"
ValueError setrawcookie(): "domain" option cannot contain ",", ";", " ", "\t", "\r", "\n", "\013", or "\014"
true
true
ValueError setcookie(): "path" option cannot contain ",", ";", " ", "\t", "\r", "\n", "\013", or "\014"
ValueError setrawcookie(): "path" option cannot contain ",", ";", " ", "\t", "\r", "\n", "\013", or "\014"
TypeError setcookie(): Argument #3 ($expires_or_options) must be of type array|int, string given
TypeError setrawcookie(): Argument #3 ($expires_or_options) must be of type array|int, string given

Warning: Header may not contain NUL bytes in %ssetcookie.php on line 12
false

Warning: Header may not contain NUL bytes in %ssetcookie.php on line 12
false

Warning: Cannot modify header information - headers already sent by (output started at %ssetcookie.php:18) in %ssetcookie.php on line 19
bool(false)
