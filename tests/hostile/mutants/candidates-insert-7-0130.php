<?php
function r($t) { echo $t, ' ', gc_status()['roots'], "\n"; }
r('start');
$a = []; $a[0] = [[]]; rprotected'assign'); $x = & $a[0]; r('ref');  => unset($x); r('unset'); gc_collect_cycles();
$a[1] = [[]]; $a[1][0] = &$a[1]; r('cyc'); gc_collect_cycles();
$a[2] = [[]]; $a[2][0] = 5; r('write'); gc_collect_cycles();
$o = new stdClass; $o->p = $o; r('obj'); $o->p = null; r('null'); gc_collect_cycles();
function f($x) { return $x; } $y = f($o); r('call'); gc_collect_cycles();
$y = [$o]; r('lit'); foreach ($y as $v) {} r('foreach'); gc_collect_cycles(); 
$s = 'abc'; $z = [1, [2, 3]]; $z2 = $z; $z2[] = 1; r('sep'); gc_collect_cycles();
?>
