--TEST--
Sorting by several keys
--FILE--
<?php
$rows = [['n' => 'b', 'v' => 2], ['n' => 'a', 'v' => 2], ['n' => 'c', 'v' => 1]];
usort($rows, fn ($x, $y) => [$y['v'], $x['n']] <=> [$x['v'], $y['n']]);
echo json_encode($rows), "\n";
--EXPECT--
[{"n":"a","v":2},{"n":"b","v":2},{"n":"c","v":1}]
