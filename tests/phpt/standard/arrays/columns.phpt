--TEST--
array_column()
--FILE--
<?php
$cases = [
    fn() => array_column([["a"=>1,"b"=>2],["a"=>3]],"a"),
    fn() => array_column([["a"=>1,"b"=>2],["a"=>3]],"b","a"),
    fn() => array_column([["a"=>1,"b"=>2]],null,"a"),
    fn() => array_column([[1,2],[3,4]],1),
    fn() => array_column([["k"=>null,"v"=>1],["k"=>1.7,"v"=>2]],"v","k"),
    fn() => (function(){$o=new stdClass;$o->x=5;return array_column([$o,1,["x"=>6]],"x");})(),
];
foreach ($cases as $number => $case) {
    echo "-- $number\n";
    try {
        var_dump($case());
    } catch (Throwable $e) {
        echo get_class($e), ': ', $e->getMessage(), "\n";
    }
}
--EXPECTF--
-- 0
array(2) {
  [0]=>
  int(1)
  [1]=>
  int(3)
}
-- 1
array(1) {
  [1]=>
  int(2)
}
-- 2
array(1) {
  [1]=>
  array(2) {
    ["a"]=>
    int(1)
    ["b"]=>
    int(2)
  }
}
-- 3
array(2) {
  [0]=>
  int(2)
  [1]=>
  int(4)
}
-- 4

Deprecated: Implicit conversion from float 1.7 to int loses precision in %s on line %d
array(2) {
  [""]=>
  int(1)
  [1]=>
  int(2)
}
-- 5
array(2) {
  [0]=>
  int(5)
  [1]=>
  int(6)
}
