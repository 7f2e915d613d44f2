<?php
// Values that are nested deep, and some that hold themselves.
$a = [1];
for ($i = 0; $i < 20000; $i++) {
    $a = [$a];
}
mb_convert_encoding($a, "UTF-8", "UTF-8");
$a = [1, "k" => 2];
$a["self"] = &$a;
mb_convert_encoding($a, "UTF-8", "UTF-8");
echo "end\n";
