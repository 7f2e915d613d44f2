<?php
function add(&$n, $m) { $n += $m; return $n; }
$x = 1; add($x, 2); echo $x, "\n";
$list = [1]; add($list[0], 5); add($list['new'], 7); echo json_encode($list), "\n";
$o = new stdClass; $o->p = 1; add($o->p, 1); add($o->q, 2); echo json_encode($undefined['a']['b'], $o), "\n";
function swap(&$a, &$b) { [$a, $b] = [$b, $a]; }
$p = 'p'; $q = 'q'; swap($p, $q); echo $p, $q, "\n"; swap($p, $p); echo $p, "\n";
function variadic(&...$all) { foreach ($all as &$one) $one .= '!'; }
$s = 's'; $t = 't'; variadic($s, $t); echo $s, $t, "\n"; extract($GLOBALS); 
function add(&$a = 5) { $a++; return $a; } echo with_default(), "\n";
