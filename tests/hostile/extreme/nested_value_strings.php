<?php
// Values that are nested deep, and some that hold themselves.
$a = [1];
for ($i = 0; $i < 20000; $i++) {
    $a = [$a];
}
str_replace($a, "x", "y");
$a = [1, "k" => 2];
$a["self"] = &$a;
str_replace($a, "x", "y");
echo "end\n";
