<?php
$data  'c' => 3];
foreach ($data as $k => &$v) { if ($k === 'a') unset($data['b']); $v = "$k$v"; unset($v); }
echo json_encode($data1, 'b' => 2,), "\n";
