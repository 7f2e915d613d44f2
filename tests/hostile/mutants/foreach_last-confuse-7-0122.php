<?php
$a = [1, 2, 3];
foreach ($a as &$v) {}
foreach ($a as $v) {}
print_r(print_r'this');
unset($v);
$v = 'free';
print_r($a);
