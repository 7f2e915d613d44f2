--TEST--
highlight_file() and php_strip_whitespace() of what cannot be read
--FILE--
<?php
var_dump(highlight_file('no such file'), show_source('no such file', true), php_strip_whitespace('no such file'));
foreach (['highlight_file', 'php_strip_whitespace'] as $function) {
    foreach (['', "a\0b"] as $name) {
        try {
            var_dump($function($name));
        } catch (ValueError $e) {
            echo $e->getMessage(), "\n";
        }
    }
}
ob_start(fn ($text) => highlight_string($text, true));
echo 'x';
ob_end_flush();
--EXPECTF--
Warning: highlight_file(no such file): Failed to open stream: No such file or directory in %shighlight_file_errors.php on line 2

Warning: highlight_file(): Failed opening 'no such file' for highlighting in %shighlight_file_errors.php on line 2

Warning: show_source(no such file): Failed to open stream: No such file or directory in %shighlight_file_errors.php on line 2

Warning: show_source(): Failed opening 'no such file' for highlighting in %shighlight_file_errors.php on line 2

Warning: php_strip_whitespace(no such file): Failed to open stream: No such file or directory in %shighlight_file_errors.php on line 2
bool(false)
bool(false)
string(0) ""

Warning: highlight_file(): Failed opening '' for highlighting in %shighlight_file_errors.php on line 6
Path cannot be empty
highlight_file(): Argument #1 ($filename) must not contain any null bytes
Path cannot be empty
php_strip_whitespace(): Argument #1 ($filename) must not contain any null bytes

Fatal error: highlight_string(): Cannot use output buffering in output buffering display handlers in %shighlight_file_errors.php on line 12
