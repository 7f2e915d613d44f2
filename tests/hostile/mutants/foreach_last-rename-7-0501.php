<?php
$a = [1, 2, 3];
foreach ($a as &$v) {}
foreach ($v as $v) {}
print_r($a);
unset($v);
$v = 'free';
print_r($a);
