--TEST--
ctype functions: each byte, ints as characters and as digits, everything else is deprecated and no text
--INI--
error_reporting=E_ALL & ~E_DEPRECATED
--FILE--
<?php
foreach (['alnum', 'alpha', 'cntrl', 'digit', 'graph', 'lower', 'print', 'punct', 'space', 'upper', 'xdigit'] as $kind) {
    $function = "ctype_$kind";
    $codes = array_filter(range(0, 255), fn ($code) => $function(chr($code)));
    echo $kind, ': ', count($codes), ' ', min($codes), '-', max($codes), ' ', array_sum($codes), ' | ';
    foreach ([-1000, -129, -128, -1, 0, 48, 65, 97, 255, 256, PHP_INT_MIN, PHP_INT_MAX, '', 'aA', '12', "a\n", "\xe9", null, true, 1.5, [], new stdClass()] as $value) {
        echo (int) $function($value);
    }
    echo "\n";
}
error_reporting(E_ALL);
var_dump(ctype_digit(5), ctype_alpha(null));
try {
    ctype_alpha();
} catch (ArgumentCountError $e) {
    echo $e->getMessage(), "\n";
}
--EXPECTF--
alnum: 62 48-122 5387 | 0000011101010110000000
alpha: 52 65-122 4862 | 0000001100000100000000
cntrl: 33 0-127 623 | 0000100000000000000000
digit: 10 48-57 525 | 0000010001010010000000
graph: 94 33-126 7473 | 1100011101110110000000
lower: 26 97-122 2847 | 0000000100000000000000
print: 95 32-126 7505 | 1100011101110110000000
punct: 32 33-126 2086 | 0000000000000000000000
space: 6 9-32 87 | 0000000000000000000000
upper: 26 65-90 2015 | 0000001000000000000000
xdigit: 22 48-102 1527 | 0000011101010110000000

Deprecated: ctype_digit(): Argument of type int will be interpreted as string in the future in %s on line 12

Deprecated: ctype_alpha(): Argument of type null will be interpreted as string in the future in %s on line 12
bool(false)
bool(false)
ctype_alpha() expects exactly 1 argument, 0 given
