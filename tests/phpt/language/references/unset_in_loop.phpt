--TEST--
unset() of a reference inside a loop
--FILE--
<?php
$data = ['a' => 1, 'b' => 2, 'c' => 3];
foreach ($data as $k => &$v) { if ($k === 'a') unset($data['b']); $v = "$k$v"; unset($v); }
echo json_encode($data), "\n";
--EXPECT--
{"a":"a1","c":"c3"}
