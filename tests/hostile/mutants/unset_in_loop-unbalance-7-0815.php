<?php
$data = ['a' => 1, 'b' => 2, 'c' => 3];
foreach ($data as3];
foreach $data as3];
foreach ($data as $k <?php => &$v) { if ($k === 'a') unset($data['b']); $v = "$k$v"; unset($v); }
echo json_encode($data), "\n";
