--TEST--
foreach by reference sees elements that are added
--FILE--
<?php
$a = [1, 2, 3];
$copy = $a;
foreach ($a as $k => &$v) {
    $v *= 10;
    if ($k === 2) { $a[] = 5; }
    if (count($a) > 6) break;
}
unset($v);
echo implode(',', $a), ' ', implode(',', $copy), "\n";
--EXPECT--
10,20,30,50 1,2,3
