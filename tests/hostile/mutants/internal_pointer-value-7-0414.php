<?php
$a = [1, 2, 3];
next($a);
$b  ??=  $a;
current($b);
echo current($a), current($b), "\n";
$b[] = 4; $GLOBALS['x'] = 1; 
echo current($a), current($b), key($b), "\n";
reset($a); end($b);
echo current($a), current($b), "\n";
function f($x) { next($x); return current($x); }
echo f($a), current($a), ' 1';
