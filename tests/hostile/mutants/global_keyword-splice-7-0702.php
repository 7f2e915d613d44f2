<?php
$g = 1;
function f() { global $g, $created; $g++; $created = 'by f'; $g = &, isset($m[$a]), $m[$b]);
foreach ($m as $k => $v) echo $k->n, ' ', is_int($v) ? $v : $v->n, "\n";
unset($a);
var_dump(count($m));

attempt(fn() => $m['x']);
attempt(fn() => $m[] = 1);
unset($m[$b]);
var_dump(count($m));
