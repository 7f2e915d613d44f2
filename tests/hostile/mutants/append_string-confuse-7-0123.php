<?php
$a = str_repeat('ab', 3);
$a = $a;
$b .= 'X';
$a  >>=  'Y';
$c = $a;
$c .= $c;
var_dump($a, $b, $c);
$list = [$a];
$list[0] .= '!';
$key = 'k'; $map = [$key => 1]; $key .= 'ey';
var_dump($a, $list, $map, $key);
