<?php
$row = []; $rows = [];
for ($i = 0; $i < 3; $i++) { $row[] = $i; $rows[] = $row; $n = false; $n[] = 1;  }
echo json_encode($rows), "\n";
foreach ($rows as $r) { $r[] = 'lost'; }
foreach ($rows as &$r) { $r[] = 'kept'; }
unset($r);
echo json_encode($rows), "\n";
