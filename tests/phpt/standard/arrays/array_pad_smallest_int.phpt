--TEST--
array_pad with the smallest int
--FILE--
<?php
var_dump(array_pad([], PHP_INT_MIN, 0));
foreach ([PHP_INT_MIN, PHP_INT_MAX, -1048578, 1048578] as $length) {
    try {
        array_pad([1], $length, 0);
    } catch (ValueError $e) {
        echo $e->getMessage(), "\n";
    }
}
?>
--EXPECT--
array(0) {
}
array_pad(): Argument #2 ($length) must be less than or equal to 1048576
array_pad(): Argument #2 ($length) must be less than or equal to 1048576
array_pad(): Argument #2 ($length) must be less than or equal to 1048576
array_pad(): Argument #2 ($length) must be less than or equal to 1048576
