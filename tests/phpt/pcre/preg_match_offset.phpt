--TEST--
preg_match: where the search starts
--FILE--
<?php
foreach ([0, 1, 2, 3, 4, -1, -3, -10] as $offset) {
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
} catch (ValueError $e) {
    echo $e->getMessage(), "\n";
}
--EXPECT--
0: 1 [["b",1]] No error
1: 1 [["b",1]] No error
2: 1 [["b",2]] No error
3: 0 [] No error
4: false [] Internal error
-1: 1 [["b",2]] No error
-3: 1 [["b",1]] No error
-10: 1 [["b",1]] No error
bool(false)
string(74) "The offset did not correspond to the beginning of a valid UTF-8 code point"
preg_match(): Argument #4 ($flags) must be a PREG_* constant
preg_match(): Argument #4 ($flags) must be a PREG_* constant
preg_match(): Argument #4 ($flags) must be a PREG_* constant
preg_match_all(): Argument #4 ($flags) must be a PREG_* constant
