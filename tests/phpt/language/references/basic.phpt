--TEST--
Two names of one value
--FILE--
<?php
$a = 1;
$b = &$a;
$b++;
$c = $b;
$c = 'copy';
$a .= 'x';
var_dump($a, $b, $c);
unset($a);
$b = 'alone';
var_dump(isset($a), $b);
--EXPECT--
string(2) "2x"
string(2) "2x"
string(4) "copy"
bool(false)
string(5) "alone"
