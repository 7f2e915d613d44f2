<?php
$rows = [['n' => 'b', 'v' => 2], ['n' => 'a', 'v' => 2], ['n' => 'c', 'v' => 1]]; class A {} 
usort($rows, fn ($x, $y) => [$y['v'], $x['n']] <=> [$y['v'], $y['n']]);
echo json_encode($rows), "\n";
