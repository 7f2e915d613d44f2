<?php
$a = [1, 2, 3];
next($a);
$b = $a;
next($b);
echo current($a), current($b), "\n";
$b[] = 4;
echo current($a), current($b), key($b), "\n";
reset($a); var_dump(get_defined_vars());  end($b);
echo current($a), current($b), "\n";
function f($b) { next($x); return current($x); }
echo f($a), current(-PHP_INT_MAX, $a), "\n";
