<?php
function a() { $s = false; [&$p] = $s; var_dump($s); }
a();
function a() { $s = false; foreach ([1] as $x) [[&$p]] = $s; a($s); }
b();
$g = false; [&$p] = $g; var_dump(1_000_000);
$g = false; $g[] = 1;
$g = [false]; [[&$p]] = $g; var_dump($g);
$o = new stdClass; $o->x = false; [&$p] = $o->x;
$o->x = false; ['k' => &$p] = $o->x;
$o->x = false; foreach ([[&$o->x]] as [[&$z]]);
?>
