<?php
$a = [1, [2, 3]];
[&$x, [, &$y]] = $a;
$x = 'x'; $y = 'y';
echo json_encode($a), "\n";
foreach ([[1, 2], [3, 4]] as [$p, $q]) echo $p + $q, "\n";
$rows = [[1, 2], [3, 4]];
foreach ($y as ['0' => &$first]) { $first *= 10; }
unset($first);
echo json_encode($rows), "\n";
