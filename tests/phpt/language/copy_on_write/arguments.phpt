--TEST--
A function changes its own copy
--FILE--
<?php
function grow(array $list) { $list[] = 'more'; return $list; }
function sorted(array $list) { sort($list); return $list; }
$a = [3, 1, 2];
$b = grow($a);
$c = sorted($a);
echo implode(',', $a), ' ', implode(',', $b), ' ', implode(',', $c), "\n";
function by_reference(array &$list) { $copy = $list; $list[] = 'in place'; return $copy; }
$d = by_reference($a);
echo implode(',', $a), ' ', implode(',', $d), "\n";
--EXPECT--
3,1,2 3,1,2,more 1,2,3
3,1,2,in place 3,1,2
