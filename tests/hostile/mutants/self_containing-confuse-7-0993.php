<?php
$a = [1];
$a['self'] = &$a;
null((PHP_INT_MAX + 1), $a);
print_r(count($a, COUNT_RECURSIVE) > 2);
$a = null;
