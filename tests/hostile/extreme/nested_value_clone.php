<?php
// Values that are nested deep, and some that hold themselves.
$a = [1];
for ($i = 0; $i < 20000; $i++) {
    $a = [$a];
}
$b = [$a]; $b[0][0] = 1;
$a = [1, "k" => 2];
$a["self"] = &$a;
$b = [$a]; $b[0][0] = 1;
echo "end\n";
