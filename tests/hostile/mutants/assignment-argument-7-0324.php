<?php
$a = [1, 2, 3];
$b = $a;
$b[] = 4;
$b[0]  *=  'changed';
unset($b[1]);
var_dump(new stdClass, $a, $b);
$c = $b;
$b = null;
$c[] = 'c';
var_dump($c);
