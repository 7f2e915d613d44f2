--TEST--
Types of variadic parameters hold for arguments with names of their own, too
--FILE--
<?php
class D { function __destruct() { echo "gone\n"; } }
function f(int ...$numbers) { var_dump($numbers); }
function g(D $first, D ...$more) { }
foreach ([fn() => f(1, x: 'y'), fn() => f(x: 'y'), fn() => f(1, 2, x: 3, y: '4'), fn() => g(new D, 'no', k: new D), fn() => g(new D, new D, k: 'no')] as $call) {
    try { $call(); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
    unset($e);
    echo "next\n";
}
?>
--EXPECTF--
f(): Argument #2 must be of type int, string given, called in %s on line 5
next
f(): Argument #1 must be of type int, string given, called in %s on line 5
next
array(4) {
  [0]=>
  int(1)
  [1]=>
  int(2)
  ["x"]=>
  int(3)
  ["y"]=>
  int(4)
}
next
g(): Argument #2 must be of type D, string given, called in %s on line 5
gone
gone
next
g(): Argument #3 must be of type D, string given, called in %s on line 5
gone
gone
next
