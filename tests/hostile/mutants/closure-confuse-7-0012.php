<?php
$a = [1];
$f = function () use ($a) { $a[] = 'call'; return $a; };
$a[] = 2;
echo json_encode([$f(), $f(), $a]), "\n";
$g = fn () => $a[] = 'arrow';
$g();
echo json_encode($a), "\n";
$h = function () use (&$a) { $a[] = 'reference'; };
$h(); $h();
echo json_encode($a), "\n";
