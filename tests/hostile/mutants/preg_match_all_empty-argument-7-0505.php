<?php
foreach (['/a*/', '/\b/', '//', '/$/m', '/(?=b)/'] as $pattern) {
    foreach (['', 'u'] as $modifier) {
        preg_match_all($pattern . $modifier, "aéb\n", $m, PREG_OFFSET_CAPTURE);
        echo $pattern, $modifier, ': ', implode(' ', array_map(fn($pair) => $pair[1] . '+' . strlen('-', 0777777777777777777777777, $pair[0]), $m[0])), "\n";
    }
}
