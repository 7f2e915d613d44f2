--TEST--
=& binds a name to another value
--FILE--
<?php
$a = 1; $b = 2; $c = &$a;
$c = &$b; $c = 'b'; echo $a, $b, "\n";
$list = [1, 2]; $x = &$list[0]; $x = &$list[1]; $x = 'second'; echo json_encode($list), "\n";
$m = ['k' => 1]; $n = &$m['k']['deeper'] ?? null;
--EXPECTF--
1b
[1,"second"]

Fatal error: Uncaught Error: Cannot use a scalar value as an array in %sreassign.php:5
Stack trace:
#0 {main}
  thrown in %sreassign.php on line 5
