--TEST--
error_reporting, @, handlers and their return values
--FILE--
<?php
echo $undefined1;
error_reporting(E_ALL & ~E_WARNING);
echo $undefined2;
error_reporting(E_ALL);
echo @$undefined3;
set_error_handler(function ($no, $msg, $file, $line) { echo "[$no $msg ", basename($file), " $line ",
    error_reporting(), "]\n"; return $msg !== 'Undefined variable $fallthrough'; });
echo $undefined4;
echo @$undefined5;
echo $fallthrough;
trigger_error('user notice');
trigger_error('deprecated', E_USER_DEPRECATED);
echo 1 <=> [], "\n";
(string) [];
restore_error_handler();
set_error_handler(fn () => throw new ErrorException('converted'), E_WARNING);
try { echo [][0]; } catch (ErrorException $e) { echo $e->getMessage(), "\n"; }
restore_error_handler();
@trigger_error('quiet', E_USER_WARNING);
print_r(array_diff_key(error_get_last(), ['file' => 1]));
error_clear_last();
var_dump(error_get_last());
try { trigger_error('x', 5); } catch (ValueError $e) { echo $e->getMessage(), "\n"; }
trigger_error('fatal', E_USER_ERROR);
echo 'never';
--EXPECTF--
Warning: Undefined variable $undefined1 in %sreporting.php on line 2
[2 Undefined variable $undefined4 reporting.php 9 32767]
[2 Undefined variable $undefined5 reporting.php 10 4437]
[2 Undefined variable $fallthrough reporting.php 11 32767]

Warning: Undefined variable $fallthrough in %sreporting.php on line 11
[1024 user notice reporting.php 12 32767]
[16384 deprecated reporting.php 13 32767]
-1
[2 Array to string conversion reporting.php 15 32767]
converted
Array
(
    [type] => 512
    [message] => quiet
    [line] => 20
)
NULL
trigger_error(): Argument #2 ($error_level) must be one of E_USER_ERROR, E_USER_WARNING, E_USER_NOTICE, or E_USER_DEPRECATED

Fatal error: fatal in %sreporting.php on line 25
