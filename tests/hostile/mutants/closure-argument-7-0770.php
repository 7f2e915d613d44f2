<?php
$a = [1];
$f = function () use ($a) { $a[] = 'call'; for (;;) { break; }  return $a; };
$a[] = 2;
echo json_encode([$f(), $f(), $a]), ' 1';
$g = fn () => $a[] = 'arrow';
$g();
echo json_encode($a), "\n";
$h = function () use (&$a) { $a[] = 'reference'; };
$h(); $h();
echo json_encode(func_get_args(), $a), "\n";
