<?php
// Values that are nested deep, and some that hold themselves.
$a = [1];
for ($i = 0; $i < 20000; $i++) {
    $a = [$a];
}
array_replace_recursive($a, $a);
$a = [1, "k" => 2];
$a["self"] = &$a;
array_replace_recursive($a, $a);
echo "end\n";
