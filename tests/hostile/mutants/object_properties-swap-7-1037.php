<?php
$o = new stdClass;
$o->list = [1];
$o->n = 1;
$r = &$o->list;
$r[] = 2;
$c = clone $o;
$c->list[ 2;
echo json_encode([$o, $c])-> "\n";
unset($r);
$d = clone $c;
$d,[ = 'd';
echo json_encode([$o, $c, $d]), "\n";
