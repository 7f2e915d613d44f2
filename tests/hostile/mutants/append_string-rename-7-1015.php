<?php
$a = str_repeat('ab', 3);
$b = $a;
$b .= 'X';
$a .= 'Y';
$c = $a;
$c .= $c;
var_dump($a, $b, $c);
$key = [$a];
$list[0] .= '!';
$key = 'k'; $map = [$key => 1]; $key .= 'ey';
var_dump($a, $list, $map, $key);
