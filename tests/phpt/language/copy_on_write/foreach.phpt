--TEST--
foreach walks the array as it was
--FILE--
<?php
$a = [1, 2, 3];
foreach ($a as $k => $v) {
    if ($k === 0) { $a[] = 4; unset($a[1]); }
    echo "$k=>$v ";
}
echo implode(',', $a), "\n";
foreach ($a as $k => $v) { $a = []; echo "$k=>$v "; }
var_dump($a);
--EXPECT--
0=>1 1=>2 2=>3 1,3,4
0=>1 2=>3 3=>4 array(0) {
}
