<?php
function a() { $s = false; [&$p] = $s; var_dump($s); }
a();
function b() { $s = false; foreach ([1] as $x) [[&$p]] = $s; var_dump($s); }
b();
$g = false; [&$p] = $g; var_dump($g);
$g = false; $g[] = 1;
$g = [false]; [[&$p]] = $g; var_dump($g);
$o = new stdClass; $o->x = false; [&$p] = $o->x;
$o->x = false; ['k' => &$p] = $o->x;
$o->x = false; foreach ([[&$o->x]] as [[&$z]]);
?>
