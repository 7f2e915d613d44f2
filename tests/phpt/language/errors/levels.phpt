--TEST--
Every error level by trigger_error: default report, handler, @, error_get_last, error_clear_last
--FILE--
<?php
foreach ([E_USER_NOTICE, E_USER_WARNING, E_USER_DEPRECATED] as $level) {
    var_dump(trigger_error("level $level", $level));
    var_dump(error_get_last()['type'], error_get_last()['message'], error_get_last()['line']);
}
error_clear_last();
var_dump(error_get_last());
foreach ([0, E_WARNING, E_ERROR, 5, -1, E_ALL] as $level) {
    try { trigger_error('x', $level); } catch (ValueError $e) { echo $e->getMessage(), "\n"; }
}
set_error_handler(function (int $level, string $message, string $file, int $line) {
    echo "[$level $message ", basename($file), ":$line ", error_reporting(), "]\n";
    return $message !== 'declined';
});
trigger_error('handled');
@trigger_error('silenced', E_USER_WARNING);
trigger_error('declined', E_USER_WARNING);
echo @$undefined, $undefined;
error_reporting(E_ALL & ~E_WARNING);
echo $undefined2;
trigger_error('still called', E_USER_NOTICE);
error_reporting(E_ALL);
var_dump(error_get_last()['message'] ?? null);
set_error_handler(function ($level, $message) { echo "only warnings: $message\n"; }, E_WARNING | E_USER_WARNING);
trigger_error('notice goes to the default', E_USER_NOTICE);
trigger_error('warning', E_USER_WARNING);
restore_error_handler();
trigger_error('outer again');
restore_error_handler();
var_dump(restore_error_handler(), set_error_handler(null));
set_error_handler(function ($level, $message) { trigger_error("inside: $message", E_USER_WARNING); });
trigger_error('first');
set_error_handler(fn($level, $message, $file, $line) => throw new ErrorException($message, 5, $level, $file, $line, new Exception('previous')));
try {
    $x = [1][$undefined3];
} catch (ErrorException $e) {
    var_dump($e->getSeverity(), $e->getCode(), $e->getMessage(), $e->getLine(), $e->getPrevious()->getMessage(), isset($x));
}
try { echo "$a[0]" . strlen(); } catch (Throwable $e) { echo $e::class, $e->getMessage(), "\n"; }
try { strtoupper($missing) . $m2; } catch (Throwable $e) { echo $e->getMessage(), "\n"; }
$e = new ErrorException;
var_dump($e->getSeverity(), $e->getLine(), (new ErrorException('m', line: 77, filename: 'f.php'))->getLine());
restore_error_handler();
ini_set('error_prepend_string', '<<');
ini_set('error_append_string', '>>');
trigger_error('framed');
ini_set('html_errors', '1');
trigger_error('<b>html</b>', E_USER_WARNING);
ini_set('html_errors', '0');
ini_set('display_errors', '0');
trigger_error('hidden');
var_dump(error_get_last()['message']);
ini_set('display_errors', '1');
register_shutdown_function(function () { echo 'last: ', error_get_last()['message'], ' ', error_get_last()['type'], "\n"; });
trigger_error('the end', E_USER_ERROR);
echo 'not reached';
--EXPECTF--
Notice: level 1024 in %slevels.php on line 3
bool(true)
int(1024)
string(10) "level 1024"
int(3)

Warning: level 512 in %slevels.php on line 3
bool(true)
int(512)
string(9) "level 512"
int(3)

Deprecated: level 16384 in %slevels.php on line 3
bool(true)
int(16384)
string(11) "level 16384"
int(3)
NULL
trigger_error(): Argument #2 ($error_level) must be one of E_USER_ERROR, E_USER_WARNING, E_USER_NOTICE, or E_USER_DEPRECATED
trigger_error(): Argument #2 ($error_level) must be one of E_USER_ERROR, E_USER_WARNING, E_USER_NOTICE, or E_USER_DEPRECATED
trigger_error(): Argument #2 ($error_level) must be one of E_USER_ERROR, E_USER_WARNING, E_USER_NOTICE, or E_USER_DEPRECATED
trigger_error(): Argument #2 ($error_level) must be one of E_USER_ERROR, E_USER_WARNING, E_USER_NOTICE, or E_USER_DEPRECATED
trigger_error(): Argument #2 ($error_level) must be one of E_USER_ERROR, E_USER_WARNING, E_USER_NOTICE, or E_USER_DEPRECATED
trigger_error(): Argument #2 ($error_level) must be one of E_USER_ERROR, E_USER_WARNING, E_USER_NOTICE, or E_USER_DEPRECATED
[1024 handled levels.php:15 32767]
[512 silenced levels.php:16 4437]
[512 declined levels.php:17 32767]

Warning: declined in %slevels.php on line 17
[2 Undefined variable $undefined levels.php:18 4437]
[2 Undefined variable $undefined levels.php:18 32767]
[2 Undefined variable $undefined2 levels.php:20 32765]
[1024 still called levels.php:21 32765]
string(8) "declined"

Notice: notice goes to the default in %slevels.php on line 25
only warnings: warning
[1024 outer again levels.php:28 32767]
bool(true)
NULL

Warning: inside: first in %slevels.php on line 31
int(2)
int(5)
string(30) "Undefined variable $undefined3"
int(35)
string(8) "previous"
bool(false)
ErrorExceptionUndefined variable $a
Undefined variable $missing
int(1)
int(41)
int(77)
<<
Warning: inside: framed in %slevels.php on line 31
>><<<br />
<b>Warning</b>:  inside: <b>html</b> in <b>%slevels.php</b> on line <b>31</b><br />
>>string(14) "inside: hidden"
<<
Warning: inside: the end in %slevels.php on line 31
>>not reachedlast: inside: the end 512
