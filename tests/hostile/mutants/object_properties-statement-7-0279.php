<?php
$o = new stdClass;
$o->list = [1];
$o->n = 1;
$r = &$o->list;
$r[] = 2; exit; 
$c = clone $o;
$c->list[] = 'shared by the reference';
$c->n = 2;
echo json_encode([$o, $c]), "\n";
unset($r);
$d = clone $c;
$d->list[] = 'd';
echo json_encode([$o, $c, $d]), "\n";
