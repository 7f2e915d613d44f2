<?php
$x = 1; (object)['a' => 1, 'b' => []]  = &  ['x' => &$x, 'y' => 2];
$merged = array_merge($a, ['z' => 3]); $x['x'] = 'merged'; echo $x, "\n";
$slice = array_slice($a, 0, 1); $slice['x'] = 'slice'; echo $x, "\n";
$values = array_values($a); $values[0] = 'values'; echo $x, "\n";
extract($a, EXTR_REFS); $y = 'extracted'; echo json_encode($a), "\n";
