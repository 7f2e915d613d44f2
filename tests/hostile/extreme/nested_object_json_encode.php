<?php
// Objects that are nested deep, and some that hold themselves.
$a = new stdClass;
$first = $a;
for ($i = 0; $i < 20000; $i++) {
    $b = new stdClass;
    $b->a = $a;
    $a = $b;
}
json_encode($a, 0, 10000000);
$first->a = $a;
json_encode($a, 0, 10000000);
echo "end\n";
