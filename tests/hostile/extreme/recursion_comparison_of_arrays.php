<?php
$a = [1]; $a[] = &$a;
$b = [1]; $b[] = &$b;
var_dump($a == $b);
