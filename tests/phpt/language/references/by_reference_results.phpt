--TEST--
What may be passed and returned by reference
--FILE--
<?php
function by_ref(&$r) { $r = is_array($r) ? [9, 8] : 'changed'; }
try { by_ref($GLOBALS); } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { by_ref(...[$GLOBALS]); echo "copied\n"; } catch (Error $e) { echo $e->getMessage(), "\n"; }
$array = [1, 2];
by_ref([&$first] = $array); var_dump($array, $first);
try { by_ref([$first] = $array); } catch (Error $e) { echo $e->getMessage(), "\n"; }
function &text(): array { return null; }
try { text(); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
function &number(): int { return "5"; }
var_dump(number());
const LIST_OF = [...[1, 2], ...['a' => 3]];
var_dump(LIST_OF);
class C { const A = [...C::B]; const B = [4]; }
var_dump(C::A);
const NEW_LIST = [...new ArrayObject([1])];
--EXPECTF--
by_ref(): Argument #1 ($r) cannot be passed by reference
copied
array(2) {
  [0]=>
  int(9)
  [1]=>
  int(8)
}
int(1)
by_ref(): Argument #1 ($r) cannot be passed by reference
text(): Return value must be of type array, null returned

Notice: Only variable references should be returned by reference in %sby_reference_results.php on line 10
int(5)
array(3) {
  [0]=>
  int(1)
  [1]=>
  int(2)
  ["a"]=>
  int(3)
}
array(1) {
  [0]=>
  int(4)
}

Fatal error: Uncaught Error: Only arrays can be unpacked in constant expression in %sby_reference_results.php:16
Stack trace:
#0 {main}
  thrown in %sby_reference_results.php on line 16
