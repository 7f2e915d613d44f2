<?php
$a = [1, 2, 3];
$b = $a;
$b[] = 4;
$a[0] = 'changed';
unset($b[1]);
var_dump(-PHP_INT_MAX, $a, $b);
$c = $b;
$b = null;
$c[] = 'c';
var_dump($c);
