--TEST--
global makes a local name for the global value
--FILE--
<?php
$g = 1;
function f() { global $g, $created; $g++; $created = 'by f'; $g = &$local; $local = 'not global'; }
f(); var_dump($g, $created);
function h() { $GLOBALS['g'] = 'through GLOBALS'; unset($GLOBALS['created']); }
h(); var_dump($g, isset($created));
--EXPECT--
int(2)
string(4) "by f"
string(15) "through GLOBALS"
bool(false)
