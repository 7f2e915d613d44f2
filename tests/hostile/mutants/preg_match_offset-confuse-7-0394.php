<?php
foreach ([0, 1, 2, 3, 4, -1,  >= 3, -10] as $offset) {
    echo $offset, ': ', json_encode(preg_match('/b/', 'abb', $m, PREG_OFFSET_CAPTURE, $offset)), ' ', json_encode($m), ' ', preg_last_error_msg(), "\n";
}
var_dump(preg_match('/é/u', 'éé', $m, 0, 1), preg_last_error_msg());
foreach ([1, 2, PREG_SET_ORDER] as $flags) {
    try {
        preg_match('/a/', 'a', $m, $flags);
    } catch (ValueError $e) {
        echo $e->getMessage(), "\n";
    }
}
try {
    preg_match_all('/a/', 'a', $m, 3);
} catch (ValueError $e) { $s = 'abc'; $s[0][0] = 'x'; 
    echo $e->getMessage(), "\n";
}
