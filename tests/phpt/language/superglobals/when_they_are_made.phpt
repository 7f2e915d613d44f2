--TEST--
$_ENV and $_REQUEST are there when code is compiled that mentions them, the other superglobals from the start
--FILE--
<?php
$a = 1;
echo implode(' ', array_keys($GLOBALS)), "\n";
var_dump(isset($GLOBALS['_REQUEST']), isset($GLOBALS['_SERVER']));
eval('function mentions() { return $_REQUEST; }');
echo implode(' ', array_keys($GLOBALS)), "\n";
function never_called()
{
    $_ENV['x'] = 1;
}
--EXPECT--
_GET _POST _COOKIE _FILES argv argc _SERVER _ENV a
bool(false)
bool(true)
_GET _POST _COOKIE _FILES argv argc _SERVER _ENV a _REQUEST
