--TEST--
array_map(), array_filter(), array_reduce(), array_walk()
--FILE--
<?php
$cases = [
    fn() => array_map("strtoupper",["x"=>"a"]),
    fn() => array_map(null,[1,2],["a"]),
    fn() => array_map(fn($a,$b)=>$a.$b,["x"=>"a"],["y"=>"b"]),
    fn() => array_map(null,[1]),
    fn() => array_map("nofn",[1]),
    fn() => array_map("strlen",1),
    fn() => array_filter([1,0,"",null,"a",[]]),
    fn() => array_filter(["a"=>1,"b"=>2],fn($k)=>$k=="b",ARRAY_FILTER_USE_KEY),
    fn() => array_filter(["a"=>1,"b"=>2],fn($v,$k)=>$v>1&&$k=="b",ARRAY_FILTER_USE_BOTH),
    fn() => array_reduce([1,2,3],fn($c,$i)=>$c+$i),
    fn() => array_reduce([],fn($c,$i)=>1,"x"),
    fn() => (function(){$a=["a"=>1,"b"=>2];array_walk($a,function(&$v,$k,$p){$v="$p$k$v";},"x");return $a;})(),
    fn() => (function(){$a=[1,[2,[3]]];array_walk_recursive($a,function(&$v){$v*=2;});return $a;})(),
    fn() => (function(){$a=[1];return array_walk($a,"nofn");})(),
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
array(1) {
  ["x"]=>
  string(1) "A"
}
-- 1
array(2) {
  [0]=>
  array(2) {
    [0]=>
    int(1)
    [1]=>
    string(1) "a"
  }
  [1]=>
  array(2) {
    [0]=>
    int(2)
    [1]=>
    NULL
  }
}
-- 2
array(1) {
  [0]=>
  string(2) "ab"
}
-- 3
array(1) {
  [0]=>
  int(1)
}
-- 4
TypeError: array_map(): Argument #1 ($callback) must be a valid callback or null, function "nofn" not found or invalid function name
-- 5
TypeError: array_map(): Argument #2 ($array) must be of type array, int given
-- 6
array(2) {
  [0]=>
  int(1)
  [4]=>
  string(1) "a"
}
-- 7
array(1) {
  ["b"]=>
  int(2)
}
-- 8
array(1) {
  ["b"]=>
  int(2)
}
-- 9
int(6)
-- 10
string(1) "x"
-- 11
array(2) {
  ["a"]=>
  string(3) "xa1"
  ["b"]=>
  string(3) "xb2"
}
-- 12
array(2) {
  [0]=>
  int(2)
  [1]=>
  array(2) {
    [0]=>
    int(4)
    [1]=>
    array(1) {
      [0]=>
      int(6)
    }
  }
}
-- 13
TypeError: array_walk(): Argument #2 ($callback) must be a valid callback, function "nofn" not found or invalid function name
