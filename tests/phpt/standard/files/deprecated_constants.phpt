--TEST--
FILE_TEXT and FILE_BINARY are deprecated wherever they are read, in constant expressions once
--FILE--
<?php
namespace Some\Space {
    for ($i = 0; $i < 2; $i++)
        echo FILE_BINARY, "\n";
    echo \FILE_TEXT, "\n";
    var_dump(constant('FILE_TEXT'), \defined('FILE_BINARY'), get_defined_constants()['FILE_TEXT']);
    const OTHER = [FILE_TEXT];
    echo OTHER[0], "\n";
}
namespace {
    const MINE = FILE_TEXT;
    echo MINE, MINE, "\n";
    function take($flags = FILE_TEXT)
    {
        static $last = FILE_BINARY;
        return $flags . $last;
    }
    echo take(1), take(), take(), "\n";
    set_error_handler(function (int $level, string $message) {
        throw new Exception("$level $message");
    });
    try {
        echo FILE_BINARY;
    } catch (Exception $thrown) {
        echo $thrown->getMessage(), "\n";
    }
}
--EXPECTF--

Deprecated: Constant FILE_BINARY is deprecated in %s on line 4
0

Deprecated: Constant FILE_BINARY is deprecated in %s on line 4
0

Deprecated: Constant FILE_TEXT is deprecated in %s on line 5
0

Deprecated: Constant FILE_TEXT is deprecated in %s on line 6
int(0)
bool(true)
int(0)

Deprecated: Constant Some\Space\FILE_TEXT is deprecated in %s on line 7
0

Deprecated: Constant FILE_TEXT is deprecated in %s on line 11
00

Deprecated: Constant FILE_BINARY is deprecated in %s on line 15
10
Deprecated: Constant FILE_TEXT is deprecated in %s on line 13
0000
8192 Constant FILE_BINARY is deprecated
