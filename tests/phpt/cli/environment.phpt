--TEST--
$_ENV and getenv
--ENV--
MINIPHP_TEST=value with spaces
EMPTY_ONE=
--FILE--
<?php
var_dump(getenv('MINIPHP_TEST'), getenv('EMPTY_ONE'), getenv('NO_SUCH_VARIABLE'), putenv('MADE=here'),
    getenv('MADE'), isset(getenv()['MINIPHP_TEST']), $_SERVER['MINIPHP_TEST']);
--EXPECT--
string(17) "value with spaces"
string(0) ""
bool(false)
bool(true)
string(4) "here"
bool(true)
string(17) "value with spaces"
