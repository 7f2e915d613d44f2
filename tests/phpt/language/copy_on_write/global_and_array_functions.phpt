--TEST--
Array functions by reference separate first
--FILE--
<?php
$a = ['b' => 2, 'a' => 1];
$b = $a;
ksort($a);
echo json_encode([$a, $b]), "\n";
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
--EXPECT--
[{"a":1,"b":2},{"b":2,"a":1}]
pu
[{"a":1,"b":2},{"a":1,"b":2},{"0":"u","a":1,"b":2,"1":"p"}]
[{"a":1,"b":2},["0:u","1:s1","2:s2","3:s3","4:p"]]
2{"b":2,"a":1}
