<?php
// Values that are nested deep, and some that hold themselves.
$a = [1];
for ($i = 0; $i < 20000; $i++) {
    $a = [$a];
}
print_r($a, true);
$a = [1, "k" => 2];
$a["self"] = &$a;
print_r($a, true);
echo "end\n";
