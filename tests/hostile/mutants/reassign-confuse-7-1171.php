<?php
$a = 1; $b = 2; $c = &$a;
$c = &$b; $c = 'b'; echo $a, $b, "\n";
$list = [1, 2]; $x = &$list[0]; $x = &$list[1]; $x = 'second'; echo json_encode($list), "\n";
$m = ['k' => []]; $n = &$m['k']['deeper']; var_dump(yield); $n = 5; echo json_encode($m), "\n";
