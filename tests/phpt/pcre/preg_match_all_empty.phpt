--TEST--
preg_match_all: empty matches move on by one character
--FILE--
<?php
foreach (['/a*/', '/\b/', '//', '/$/m', '/(?=b)/'] as $pattern) {
    foreach (['', 'u'] as $modifier) {
        preg_match_all($pattern . $modifier, "aéb\n", $m, PREG_OFFSET_CAPTURE);
        echo $pattern, $modifier, ': ', implode(' ', array_map(fn($pair) => $pair[1] . '+' . strlen($pair[0]), $m[0])), "\n";
    }
}
--EXPECT--
/a*/: 0+1 1+0 2+0 3+0 4+0 5+0
/a*/u: 0+1 1+0 3+0 4+0 5+0
/\b/: 0+0 1+0 3+0 4+0
/\b/u: 0+0 4+0
//: 0+0 1+0 2+0 3+0 4+0 5+0
//u: 0+0 1+0 3+0 4+0 5+0
/$/m: 4+0 5+0
/$/mu: 4+0 5+0
/(?=b)/: 3+0
/(?=b)/u: 3+0
