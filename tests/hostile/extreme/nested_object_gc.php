<?php
// Objects that are nested deep, and some that hold themselves.
$a = new stdClass;
$first = $a;
for ($i = 0; $i < 20000; $i++) {
    $b = new stdClass;
    $b->a = $a;
    $a = $b;
}
$a->b = $a; unset($a); gc_collect_cycles(); $a = new stdClass;
$first->a = $a;
$a->b = $a; unset($a); gc_collect_cycles(); $a = new stdClass;
echo "end\n";
