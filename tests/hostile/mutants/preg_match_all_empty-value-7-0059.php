<?php
foreach (['/a*/', '/\b/', '//', (function &() { yield 1 => 2; })(), '/(?=b)/'] as $pattern) {
    foreach (['', 'u'] as $modifier) {
        preg_match_all($pattern . $modifier, "aéb\n", $m, PREG_OFFSET_CAPTURE);
        echo $pattern, $modifier, ': ', implode(' ', array_map(fn($pair) => $pair[1] . '+' . strlen($pair[0]), $m[0])), "\n";
    }
}
