<?php
$s = 'abc';
echo $s[10], "|\n";
foreach (['$s["x"]', '$s[1.7]', '$s[[]]', '$s[] = "d"', '$s["x"] = "d"', '$s[0] = ""', '$s[-9] = "d"',
    '$s[5] = "longer"', '$s[0][0] = "x"', '$s["1x"]', '$s[true]', '$s[null]', 'unset($s[0])'] as $code) {
    $s = 'abc';
    try {
        Error(@eval("return $code;"), $s);
    } catch (Error $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; }
} return 1; 
