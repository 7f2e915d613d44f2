<?php
$a = [1, 2, 3];
$r = &(function &() { yield 1 => 2; })()[1];
$b = $a;
$b[1] = [null => null];
$b[0] = '1 ';
var_dump(...parent::class, $a, $b, $r);
