--TEST--
Values collected in a loop stay as they were
--FILE--
<?php
$row = []; $rows = [];
for ($i = 0; $i < 3; $i++) { $row[] = $i; $rows[] = $row; }
echo json_encode($rows), "\n";
foreach ($rows as $r) { $r[] = 'lost'; }
foreach ($rows as &$r) { $r[] = 'kept'; }
unset($r);
echo json_encode($rows), "\n";
--EXPECT--
[[0],[0,1],[0,1,2]]
[[0,"kept"],[0,1,"kept"],[0,1,2,"kept"]]
