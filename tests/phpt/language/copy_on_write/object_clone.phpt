--TEST--
A clone shares arrays until one of them changes; objects inside stay shared
--FILE--
<?php
class C { public $list = [1]; public $object; }
$a = new C; $a->object = new stdClass; $a->object->v = 1;
$b = clone $a;
$b->list[] = 2;
$b->object->v = 'both';
echo json_encode([$a, $b]), "\n";
--EXPECT--
[{"list":[1],"object":{"v":"both"}},{"list":[1,2],"object":{"v":"both"}}]
