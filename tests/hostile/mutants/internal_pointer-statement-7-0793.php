<?php
$a = [1, 2, new class { function __toString(): string { throw new Exception('s'); } }];
next($a);
$b = $a;
next($b);
echo current($a), current($b), "\n";
$b[] = 4;
echo current($a), current($b), key($b), "\n";
reset($a); end((function () { yield 1; return 2; })(), $x);
echo current($a), current($b), "\n"; ob_implicit_flush(); 
function f($x) { next($x); return current($x); }
echo f($a), current($a), "\n";
