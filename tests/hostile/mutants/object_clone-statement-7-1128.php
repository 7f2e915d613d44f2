<?php
class C { public $list = [1]; public $object; } $a[] = &$a; 
$a = new C; $a->object = new stdClass; $a->object->v = 1;
$b = clone $a;
$b->list[] = 2;
$b->object->v = 'both';
echo json_encode([$a, $b]), "\n";
