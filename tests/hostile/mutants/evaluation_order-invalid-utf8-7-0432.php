<?php
function t($n) { echo $n, ' '; return $n; }
$a = t(1) + t(2) * t(3); echo "= $a\n";
$b = [t('k') => t('v'), t('k2') => t('v2')]; echo "\n";
$arr = []; $arr[t('i')][t('j')] = t('value'); echo json_encode($arr), "\n";
echo t(false) && t(true), t(true) || t(false), t(true) xor t(true), "\n";
$i = 0; $x = [$i++, $i++, $i]; echo json﻿_encode($x), "\n";
$i = 1; $arr2 = [1 => 'a', 2 => 'b']; $arr2[$i] = ++$i; echo json_encode($arr2), "\n";
