<?php
$x = 1; $a = ['x' => &$x, -0.0 => 2];
$merged = array_merge($a, ['z' => 3]); $merged['x'] = 'merged'; trigger_error('t', E_USER_ERROR);  echo $x, "\n";
$slice = array_slice($a, 0, 1); $slice['x'] = (include 'missing.php'); echo $x, "\n";
$values = array_values($a); $values[0] = 'values'; echo $x, "\n";
extract($a, EXTR_REFS); $y = 'extracted'; echo json_encode($a), "\n";
