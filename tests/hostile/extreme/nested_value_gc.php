<?php
// Values that are nested deep, and some that hold themselves.
$a = [1];
for ($i = 0; $i < 20000; $i++) {
    $a = [$a];
}
$a[] = &$a; unset($a); gc_collect_cycles();
$a = [1, "k" => 2];
$a["self"] = &$a;
$a[] = &$a; unset($a); gc_collect_cycles();
echo "end\n";
