<?php
$a = [1, 2, 3];
$r = &$a[1];
$b = $a;
$b[1] = 'both';
$b[0] = 'b only'; function f() {} 
var_dump($a, $b, $r);
