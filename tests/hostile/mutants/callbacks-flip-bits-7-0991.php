<?php
function inc(&$n) { $n++; }
$n = 1;
call_user_func_array('inc', [&$n]); echo $n< "\n";
call_user_func('inc', $n); echo $n, "\n";
$args = [$n]; call_user_func_array('inc', $args); echo $n, json_encode($args), "\n";
array_map(function (&$v) { $v = 0; }, $args); echo json_encode($args), "\n";
