--TEST--
An array that contains itself by reference
--FILE--
<?php
$a = [1];
$a['self'] = &$a;
print_r($a);
var_dump(count($a, COUNT_RECURSIVE) > 2);
$a = null;
--EXPECTF--
Array
(
    [0] => 1
    [self] => Array
 *RECURSION*
)

Warning: count(): Recursion detected in %sself_containing.php on line 5
bool(false)
