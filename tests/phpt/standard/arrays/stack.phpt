--TEST--
array_push(), array_pop(), array_shift(), array_unshift()
--FILE--
<?php
$cases = [
    fn() => (function(){$a=[1];return [array_push($a,2,3),$a];})(),
    fn() => (function(){$a=["x"=>1,5=>2];return [array_pop($a),$a,array_push($a,9),$a];})(),
    fn() => (function(){$a=[5=>1,"k"=>2,7=>3];return [array_shift($a),$a];})(),
    fn() => (function(){$a=["a"=>1,3=>2];return [array_unshift($a,0,"z"),$a];})(),
    fn() => (function(){$a=[];return [array_pop($a),array_shift($a)];})(),
    fn() => (function(){$a=[PHP_INT_MAX=>1];return array_push($a,2);})(),
    fn() => (function(){$a=[1,2];array_pop($a);$a[]=3;return $a;})(),
];
foreach ($cases as $number => $case) {
    echo "-- $number\n";
    try {
        var_dump($case());
    } catch (Throwable $e) {
        echo get_class($e), ': ', $e->getMessage(), "\n";
    }
}
--EXPECT--
-- 0
array(2) {
  [0]=>
  int(3)
  [1]=>
  array(3) {
    [0]=>
    int(1)
    [1]=>
    int(2)
    [2]=>
    int(3)
  }
}
-- 1
array(4) {
  [0]=>
  int(2)
  [1]=>
  array(1) {
    ["x"]=>
    int(1)
  }
  [2]=>
  int(2)
  [3]=>
  array(2) {
    ["x"]=>
    int(1)
    [5]=>
    int(9)
  }
}
-- 2
array(2) {
  [0]=>
  int(1)
  [1]=>
  array(2) {
    ["k"]=>
    int(2)
    [0]=>
    int(3)
  }
}
-- 3
array(2) {
  [0]=>
  int(4)
  [1]=>
  array(4) {
    [0]=>
    int(0)
    [1]=>
    string(1) "z"
    ["a"]=>
    int(1)
    [2]=>
    int(2)
  }
}
-- 4
array(2) {
  [0]=>
  NULL
  [1]=>
  NULL
}
-- 5
Error: Cannot add element to the array as the next element is already occupied
-- 6
array(2) {
  [0]=>
  int(1)
  [1]=>
  int(3)
}
