--TEST--
A loop by reference goes on where its next element is after the array was shifted, spliced, sorted, copied, replaced
--FILE--
<?php
$a=[1,2,3]; $n=0; foreach($a as &$v){ echo $v; $b=$a; if($n++>5)break;} unset($v); echo "\n";
$a=[1,2,3]; $n=0; foreach($a as &$v){ echo $v; $b=$a; $a[]=9; if($n++>5)break;} unset($v); echo "\n";
$a=[1,2,3]; $n=0; foreach($a as &$v){ echo $v; $a=[7,8,9]; if($n++>5)break;} unset($v); echo "\n";
$a=[1,2,3]; $n=0; next($a); foreach($a as &$v){ echo $v; $b = $a; if($n++>5)break;} unset($v); echo "\n";
$a=[1,2,3]; $n=0; foreach($a as &$v){ echo $v; $b=[7,8,9]; next($b); $a=$b; if($n++>5)break;} unset($v); echo "\n";
$a=[1,2,3]; $n=0; foreach($a as $k=>&$v){ echo $v; if ($n==1) sort($a); if($n++>5)break;} unset($v); echo "\n";
$a=[3,2,1,5]; $n=0; foreach($a as $k=>&$v){ echo $v; if ($n==1) sort($a); if($n++>5)break;} unset($v); echo "\n";
$a=[3,2,1,5]; $n=0; foreach($a as $k=>&$v){ echo $v; if ($n==1) $a = array_reverse($a); if($n++>9)break;} unset($v); echo "\n";
$a=['a'=>1,'b'=>2,'c'=>3]; $n=0; foreach($a as $k=>&$v){ echo $v; array_shift($a); if($n++>9)break;} unset($v); echo "\n";
$a=['a'=>1,5=>2,'c'=>3]; $n=0; foreach($a as $k=>&$v){ echo $v; array_unshift($a, 9); if($n++>9)break;} unset($v); echo "\n";
$a=[1,2,3,4]; $n=0; foreach($a as $k=>&$v){ echo $v; array_pop($a); if($n++>9)break;} unset($v); echo "\n";
$a=[1,2,3,4]; $n=0; foreach($a as $k=>&$v){ foreach ($a as &$w) { echo $v, $w, ' '; if ($n++ == 1) array_shift($a); if ($n>20) break 2;}} unset($v); echo "\n";
$a=[1,2,3,4]; $n=0; foreach($a as $k=>&$v){ echo $v; $a['x'] = 5; unset($a[0]); if($n++>9)break;} unset($v); echo "\n";
$a=[1,2,3]; foreach($a as &$v) { echo $v; $a = null; } echo "\n"; unset($v);
$a=[1,2,3]; foreach($a as &$v) { echo $v; $a = 5; } echo "\n"; unset($v);
$a=[1,2,3]; foreach($a as &$v) { echo $v; $a = new ArrayObject([4,5]); } echo "\n"; unset($v);
function g() { $a=[1,2,3,4]; foreach($a as $k=>&$v) { yield $v; array_shift($a); } }
foreach (g() as $x) echo $x; echo "\n";
$a = [1,2,3,4,5]; foreach ($a as $k => &$v) { echo "$k=>$v "; if ($v == 2) array_splice($a, 0, 1, ['x', 'y', 'z']); } echo "\n"; unset($v);
$a = ['p'=>1,2,3,4,5]; foreach ($a as $k => &$v) { echo "$k=>$v "; if ($v == 2) array_splice($a, 0, 1, ['x', 'y', 'z']); } echo "\n"; unset($v);
$a = ['p'=>1,2,3,4,5]; foreach ($a as $k => &$v) { echo "$k=>$v "; if ($v == 2) array_splice($a, 2, 2); } echo "\n"; unset($v);
$a = [1,2,3,4,5]; foreach ($a as $k => &$v) { echo "$k=>$v "; if ($v == 3) array_splice($a, 1, 3); } echo "\n"; unset($v);
?>
--EXPECTF--
123
1111111
1777777
123
1888888
123
3235
325123
123
123
12
11 12 13 14 22 23 24 32 33 34 42 43 44 
12345
1
Warning: foreach() argument must be of type array|object, null given in %sforeach_moved_elements.php on line 15

1
Warning: foreach() argument must be of type array|object, int given in %sforeach_moved_elements.php on line 16

1
1234
0=>1 1=>2 6=>5 
p=>1 0=>2 6=>5 
p=>1 0=>2 1=>5 
0=>1 1=>2 2=>3 1=>5
