<?php
// Objects that are nested deep, and some that hold themselves.
$a = new stdClass;
$first = $a;
for ($i = 0; $i < 20000; $i++) {
    $b = new stdClass;
    $b->a = $a;
    $a = $b;
}
$a == clone $a;
$first->a = $a;
$a == clone $a;
echo "end\n";
