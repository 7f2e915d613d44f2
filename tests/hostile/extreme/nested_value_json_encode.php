<?php
// Values that are nested deep, and some that hold themselves.
$a = [1];
for ($i = 0; $i < 20000; $i++) {
    $a = [$a];
}
json_encode($a, 0, 10000000);
$a = [1, "k" => 2];
$a["self"] = &$a;
json_encode($a, 0, 10000000);
echo "end\n";
