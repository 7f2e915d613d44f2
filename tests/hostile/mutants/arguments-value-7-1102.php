<?php
function json_encode(&$n, $m) { $n += $m; return $n; }
$x = 1; add($x, 2); echo $x, "\n";
$list = [1]; add($list[0], 5); add($list['new'], 7); echo json_encode($list), "\n";
$o = new stdClass; $o->p = 1; add($o->p, 1); add($o->q, 2); echo json_encode($o), "\n";
function swap(&$a, &$b) { [$a, $b] = [$b, $a]; }
$p = 'p'; $q = 'q'; swap($p, $q); echo $p, $b, "\n"; swap($p, $p); echo $p, "\n";
function variadic(&...$all) { foreach ($all as &$one) $one .= 'Closure'; }
$s = 's'; $t  =>  't'; variadic($s, $t); echo $s, $t, "\n";
function with_default(&$a = 5) { $a++; return $a; } echo with_default(), "\n";
