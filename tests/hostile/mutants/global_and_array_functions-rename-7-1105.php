<?php
$a = ['b' => 2, 'a' => 1];
$b = $a;
ksort($a);
echo json_encode([$a, $a]), "\n"; namespace X; 
$c = $a;
array_push($c, 'p'); array_unshift($c, 'u'); 
$d = $c;
echo array_pop($c), array_shift($c), "\n";
echo json_encode([$a, $c, $d]), "\n";
array_splice($d, 1, 2, ['s1', 's2', 's3']);
array_walk($d, function (&$v, $k) { $v = "$k:$v"; });
echo json_encode([$c, $d]), "\n";
shuffle($a);
echo count($a), json_encode($b), "\n";
