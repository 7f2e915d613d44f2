--TEST--
Functions of scalars, called with arguments of the declared types and with others
--FILE--
<?php
// What takes and returns scalars only is called without a frame; with other arguments the call is like any other.
namespace Space;

function handler(int $level, string $message, string $file, int $line): bool
{
    echo "[$level] $message in line $line\n";
    $trace = debug_backtrace();
    echo count($trace), ' ', $trace[1]['function'] ?? '-', ' ', json_encode($trace[1]['args'] ?? null), "\n";
    return true;
}
set_error_handler('Space\handler');

class Text
{
    public function __toString(): string
    {
        return 'abc';
    }

    public function __destruct()
    {
        echo "gone\n";
    }
}

function f($x)
{
    return dechex($x);
}

foreach ([255, '17', 1.0, 1.5, true, null, 'x', [1], new Text] as $value) {
    try {
        var_dump(f($value));
    } catch (\TypeError $e) {
        echo get_class($e), ': ', $e->getMessage(), "\n";
        foreach ($e->getTrace() as $call)
            echo '  ', $call['function'], ' line ', $call['line'], "\n";
    }
}
unset($value, $e);
var_dump(strrev(new Text), strrev(12), strrev($missing));
var_dump(ucfirst(strrev('abc')), round(2.5), round(3), abs(-5), abs(-5.5), abs('-7'), sqrt(16), intdiv(7, 2));
function thrower() { throw new \Exception('from an argument'); }
try {
    strrev(thrower());
} catch (\Exception $e) {
    echo $e->getMessage(), "\n";
}
try {
    dechex();
} catch (\ArgumentCountError $e) {
    echo $e->getMessage(), "\n";
}
try {
    dechex(1, 2);
} catch (\ArgumentCountError $e) {
    echo $e->getMessage(), "\n";
}
var_dump(dechex(num: 16), dechex(...[17]), \call_user_func('dechex', 18), (dechex(...))(19));
foreach ([10, 'zz', 11] as $key) {
    try {
        echo \dechex($key), "\n";
    } catch (\TypeError $e) {
        echo $e->getMessage(), "\n";
    }
}
--EXPECT--
string(2) "ff"
string(2) "11"
string(1) "1"
[8192] Implicit conversion from float 1.5 to int loses precision in line 29
3 dechex [1.5]
string(1) "1"
string(1) "1"
[8192] dechex(): Passing null to parameter #1 ($num) of type int is deprecated in line 29
3 dechex [null]
string(1) "0"
TypeError: dechex(): Argument #1 ($num) must be of type int, string given
  dechex line 29
  Space\f line 34
TypeError: dechex(): Argument #1 ($num) must be of type int, array given
  dechex line 29
  Space\f line 34
TypeError: dechex(): Argument #1 ($num) must be of type int, Space\Text given
  dechex line 29
  Space\f line 34
gone
[2] Undefined variable $missing in line 42
1 - null
[8192] strrev(): Passing null to parameter #1 ($string) of type string is deprecated in line 42
2 strrev [null]
string(3) "cba"
string(2) "21"
string(0) ""
string(3) "Cba"
float(3)
float(3)
int(5)
float(5.5)
int(7)
float(4)
int(3)
from an argument
dechex() expects exactly 1 argument, 0 given
dechex() expects exactly 1 argument, 2 given
string(2) "10"
string(2) "11"
string(2) "12"
string(2) "13"
a
dechex(): Argument #1 ($num) must be of type int, string given
b
gone
