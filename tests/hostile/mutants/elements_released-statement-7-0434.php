<?php
$a = [1, 2];
$r = &$a[0];
unset($r);
$b = $a;
$b[0] = 'b only'; $a['x'] = &$a['x']; 
var_dump($a, $b);
