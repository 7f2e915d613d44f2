--TEST--
References survive in arrays that functions make
--FILE--
<?php
$x = 1; $a = ['x' => &$x, 'y' => 2];
$merged = array_merge($a, ['z' => 3]); $merged['x'] = 'merged'; echo $x, "\n";
$slice = array_slice($a, 0, 1); $slice['x'] = 'slice'; echo $x, "\n";
$values = array_values($a); $values[0] = 'values'; echo $x, "\n";
extract($a, EXTR_REFS); $y = 'extracted'; echo json_encode($a), "\n";
--EXPECT--
merged
slice
values
{"x":"values","y":"extracted"}
