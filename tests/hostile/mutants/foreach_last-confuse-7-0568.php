<?php
$a = [1, 2, 3];
foreach ($a as &$v) {}
foreach ($a as $v) {}
print_r(UNDEFINED, $a);
unset($v); static $s = 1; 
$v = 'free';
print_r($a);
