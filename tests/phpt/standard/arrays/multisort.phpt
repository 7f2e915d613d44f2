--TEST--
array_multisort()
--FILE--
<?php
$cases = [
    fn() => (function(){$a=[3,1,2];$b=["c","a","b"];array_multisort($a,SORT_DESC,$b);return [$a,$b];})(),
    fn() => (function(){$a=["10",100,100,11,"a"];$b=[1,2,"2",3,1];array_multisort($a,$b);return [$a,$b];})(),
    fn() => (function(){$a=["x"=>2,5=>1];array_multisort($a);return $a;})(),
    fn() => (function(){$a=[3,1,2];$b=[1];return array_multisort($a,$b);})(),
    fn() => (function(){$a=[3,1];return array_multisort($a,SORT_DESC,SORT_DESC);})(),
    fn() => (function(){$a=[3,1];return array_multisort($a,77);})(),
    fn() => (function(){$a=[3,1];return array_multisort($a,"x");})(),
    fn() => array_multisort(1),
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
  array(3) {
    [0]=>
    int(3)
    [1]=>
    int(2)
    [2]=>
    int(1)
  }
  [1]=>
  array(3) {
    [0]=>
    string(1) "c"
    [1]=>
    string(1) "b"
    [2]=>
    string(1) "a"
  }
}
-- 1
array(2) {
  [0]=>
  array(5) {
    [0]=>
    string(2) "10"
    [1]=>
    int(11)
    [2]=>
    int(100)
    [3]=>
    int(100)
    [4]=>
    string(1) "a"
  }
  [1]=>
  array(5) {
    [0]=>
    int(1)
    [1]=>
    int(3)
    [2]=>
    int(2)
    [3]=>
    string(1) "2"
    [4]=>
    int(1)
  }
}
-- 2
array(2) {
  [0]=>
  int(1)
  ["x"]=>
  int(2)
}
-- 3
ValueError: Array sizes are inconsistent
-- 4
TypeError: array_multisort(): Argument #3 must be an array or a sort flag that has not already been specified
-- 5
ValueError: array_multisort(): Argument #2 must be a valid sort flag
-- 6
TypeError: array_multisort(): Argument #2 must be an array or a sort flag
-- 7
TypeError: array_multisort(): Argument #1 ($array) must be an array or a sort flag that has not already been specified
