--TEST--
Writing deep inside a copy separates every level on the way
--FILE--
<?php
$a = ['x' => ['y' => ['z' => 1, 'w' => 2]], 'k' => [1]];
$b = $a;
$inner = $a['x'];
$b['x']['y']['z'] = 99;
$inner['y']['w'] = 'inner';
echo json_encode([$a, $b, $inner]), "\n";
unset($b['x']['y']['w']);
$b['new']['path']['here'] = true;
echo json_encode([$a, $b]), "\n";
--EXPECT--
[{"x":{"y":{"z":1,"w":2}},"k":[1]},{"x":{"y":{"z":99,"w":2}},"k":[1]},{"y":{"z":1,"w":"inner"}}]
[{"x":{"y":{"z":1,"w":2}},"k":[1]},{"x":{"y":{"z":99}},"k":[1],"new":{"path":{"here":true}}}]
