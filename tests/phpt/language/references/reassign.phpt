--TEST--
=& binds a name to another value
--FILE--
<?php
$a = 1; $b = 2; $c = &$a;
$c = &$b; $c = 'b'; echo $a, $b, "\n";
$list = [1, 2]; $x = &$list[0]; $x = &$list[1]; $x = 'second'; echo json_encode($list), "\n";
$m = ['k' => []]; $n = &$m['k']['deeper']; var_dump($m); $n = 5; echo json_encode($m), "\n";
--EXPECT--
1b
[1,"second"]
array(1) {
  ["k"]=>
  array(1) {
    ["deeper"]=>
    &NULL
  }
}
{"k":{"deeper":5}}
