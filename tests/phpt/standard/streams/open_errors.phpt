--TEST--
Why a stream cannot be opened
--FILE--
<?php
mkdir($own = sys_get_temp_dir() . '/minphp-open-' . getmypid()) && chdir($own);
fopen('not/there', 'r');
fopen('.', 'w');
fopen('not-there', 'what');
fopen('foo://x', 'r');
fopen('php://nothing', 'r');
fopen('php://fd/x', 'r');
fopen('php://fd/-1', 'r');
fopen('php://fd/999', 'r');
fopen('file://host/x', 'r');
file_get_contents('not/there');
file_put_contents('not/there', 'x');
file('not/there');
readfile('not/there');
foreach (['', "a\0b"] as $name) {
    try {
        fopen($name, 'r');
    } catch (ValueError $error) {
        echo $error->getMessage(), "\n";
    }
}
var_dump(fopen('not/../' . basename(tempnam('.', 'err')), 'r') !== false);
array_map('unlink', glob('*'));
chdir('..') && rmdir($own);
?>
--EXPECTF--
Warning: fopen(not/there): Failed to open stream: No such file or directory in %sopen_errors.php on line 3

Warning: fopen(.): Failed to open stream: Is a directory in %sopen_errors.php on line 4

Warning: fopen(): Unable to find the wrapper "foo" - did you forget to enable it when you configured PHP? in %sopen_errors.php on line 6

Warning: fopen(foo://x): Failed to open stream: No such file or directory in %sopen_errors.php on line 6

Warning: fopen(): Invalid php:// URL specified in %sopen_errors.php on line 7

Warning: fopen(php://nothing): Failed to open stream: operation failed in %sopen_errors.php on line 7

Warning: fopen(php://fd/x): Failed to open stream: php://fd/ stream must be specified in the form php://fd/<orig fd> in %sopen_errors.php on line 8

Warning: fopen(php://fd/-1): Failed to open stream: The file descriptors must be non-negative numbers smaller than 20000 in %sopen_errors.php on line 9

Warning: fopen(php://fd/999): Failed to open stream: Error duping file descriptor 999; possibly it doesn't exist: [9]: Bad file descriptor in %sopen_errors.php on line 10

Warning: fopen(): Remote host file access not supported, file://host/x in %sopen_errors.php on line 11

Warning: fopen(file://host/x): Failed to open stream: no suitable wrapper could be found in %sopen_errors.php on line 11

Warning: file_get_contents(not/there): Failed to open stream: No such file or directory in %sopen_errors.php on line 12

Warning: file_put_contents(not/there): Failed to open stream: No such file or directory in %sopen_errors.php on line 13

Warning: file(not/there): Failed to open stream: No such file or directory in %sopen_errors.php on line 14

Warning: readfile(not/there): Failed to open stream: No such file or directory in %sopen_errors.php on line 15
Path cannot be empty
fopen(): Argument #1 ($filename) must not contain any null bytes
bool(true)
