<?php
// Values that are nested deep, and some that hold themselves.
$a = [1];
for ($i = 0; $i < 20000; $i++) {
    $a = [$a];
}
count($a, COUNT_RECURSIVE);
$a = [1, "k" => 2];
$a["self"] = &$a;
count($a, COUNT_RECURSIVE);
echo "end\n";
