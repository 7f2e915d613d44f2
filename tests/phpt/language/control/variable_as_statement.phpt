--TEST--
A variable alone as a statement is not read, undefined or not
--FILE--
<?php
$undefined;
function f() { $undefined; return 1; }
echo f(), "\n";
if (true) $other;
$$undefined;
$array[0];
--EXPECTF--
1

Warning: Undefined variable $undefined in %svariable_as_statement.php on line 6

Warning: Undefined variable $ in %svariable_as_statement.php on line 6

Warning: Undefined variable $array in %svariable_as_statement.php on line 7

Warning: Trying to access array offset on value of type null in %svariable_as_statement.php on line 7
