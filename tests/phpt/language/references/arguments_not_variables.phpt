--TEST--
Only variables can be passed by reference
--FILE--
<?php
function f(&$x) { $x = 1; }
function value() { return 5; }
f(value());
echo "went on with a notice\n";
try { eval('f(5);'); } catch (Error $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; }
--EXPECTF--
Notice: Only variables should be passed by reference in %sarguments_not_variables.php on line 4
went on with a notice
Error: f(): Argument #1 ($x) cannot be passed by reference
