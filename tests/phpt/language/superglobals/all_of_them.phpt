--TEST--
The superglobals: known in every scope, arrays that can be written, replaced and unset, not to be parameters or captured
--ARGS--
first second
--FILE--
<?php
function in_function()
{
    $_GET['x'] = 1;
    $_POST = ['y' => 2];
    foreach (['_GET', '_POST', '_COOKIE', '_FILES', '_REQUEST', '_ENV', '_SERVER'] as $name) {
        echo $name, ': ', gettype($GLOBALS[$name] ?? null), "\n";
    }
    return $_SERVER['argv'];
}

echo json_encode(array_slice(in_function(), 1)), "\n";
var_dump($_GET, $_POST, $_SERVER['argc'], $argc, $argv === $_SERVER['argv']);

class Scope
{
    public function read()
    {
        return $_GET['x'] ?? 'none';
    }
}

echo (new Scope())->read(), "\n";
echo (fn () => $_GET['x'])(), "\n";
$reference = &$_GET['x'];
$reference = 5;
echo (new Scope())->read(), "\n";
unset($_GET);
echo (new Scope())->read(), "\n";
var_dump(isset($_GET), isset($GLOBALS['_GET']));
$_GET = 'no array';
var_dump($_GET[0]);
var_dump(isset($_SESSION), is_float($_SERVER['REQUEST_TIME_FLOAT']), is_int($_SERVER['REQUEST_TIME']), basename($_SERVER['SCRIPT_NAME']) === basename(__FILE__));
$name = '_POST';
var_dump($$name);
function dynamic()
{
    $name = '_POST';
    var_dump($$name ?? 'not seen');
}
dynamic();
--EXPECT--
_GET: array
_POST: array
_COOKIE: array
_FILES: array
_REQUEST: NULL
_ENV: NULL
_SERVER: array
["first","second"]
array(1) {
  ["x"]=>
  int(1)
}
array(1) {
  ["y"]=>
  int(2)
}
int(3)
int(3)
bool(true)
1
1
5
none
bool(false)
bool(false)
string(1) "n"
bool(false)
bool(true)
bool(true)
bool(true)
array(1) {
  ["y"]=>
  int(2)
}
string(8) "not seen"
