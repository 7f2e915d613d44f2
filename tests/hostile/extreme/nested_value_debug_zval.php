<?php
// Values that are nested deep, and some that hold themselves.
$a = [1];
for ($i = 0; $i < 20000; $i++) {
    $a = [$a];
}
ob_start(fn() => "");debug_zval_refcount($a);
$a = [1, "k" => 2];
$a["self"] = &$a;
ob_start(fn() => "");debug_zval_refcount($a);
echo "end\n";
