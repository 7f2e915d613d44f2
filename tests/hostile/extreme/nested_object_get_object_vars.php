<?php
// Objects that are nested deep, and some that hold themselves.
$a = new stdClass;
$first = $a;
for ($i = 0; $i < 20000; $i++) {
    $b = new stdClass;
    $b->a = $a;
    $a = $b;
}
get_object_vars($a);
$first->a = $a;
get_object_vars($a);
echo "end\n";
