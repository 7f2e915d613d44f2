--TEST--
The internal pointer belongs to the copy
--FILE--
<?php
$a = [1, 2, 3];
next($a);
$b = $a;
next($b);
echo current($a), current($b), "\n";
$b[] = 4;
echo current($a), current($b), key($b), "\n";
reset($a); end($b);
echo current($a), current($b), "\n";
function f($x) { next($x); return current($x); }
echo f($a), current($a), "\n";
--EXPECT--
23
232
14
21
