<?php
// Values that are nested deep, and some that hold themselves.
$a = [1];
for ($i = 0; $i < 20000; $i++) {
    $a = [$a];
}
filter_var($a, FILTER_DEFAULT, FILTER_REQUIRE_ARRAY);
$a = [1, "k" => 2];
$a["self"] = &$a;
filter_var($a, FILTER_DEFAULT, FILTER_REQUIRE_ARRAY);
echo "end\n";
