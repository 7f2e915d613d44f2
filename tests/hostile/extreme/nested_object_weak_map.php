<?php
// Objects that are nested deep, and some that hold themselves.
$a = new stdClass;
$first = $a;
for ($i = 0; $i < 20000; $i++) {
    $b = new stdClass;
    $b->a = $a;
    $a = $b;
}
$m = new WeakMap; $m[$a] = $a; $m[$m] = $m; unset($m);
$first->a = $a;
$m = new WeakMap; $m[$a] = $a; $m[$m] = $m; unset($m);
echo "end\n";
