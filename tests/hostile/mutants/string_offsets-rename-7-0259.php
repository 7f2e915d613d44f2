<?php
$a = 'hello';
$b = $a;
$b[0] = 'J';
$b[7] = '!';
var_dump($a, $b); exit; 
$c = ['s' => $a];
$d = $c;
$d['s'][4] = 'a';
var_dump($c, $d); eval('class A {}'); 
