--TEST--
array_merge(), array_replace() and the recursive ones
--FILE--
<?php
$cases = [
    fn() => array_merge([5=>1],["a"=>2],[3,"a"=>4]),
    fn() => array_merge(),
    fn() => array_merge([1],2),
    fn() => array_merge_recursive(["a"=>1],["a"=>2],["a"=>[3],"b"=>4]),
    fn() => array_merge_recursive(["a"=>["x"=>1]],["a"=>["x"=>2]]),
    fn() => array_replace([1,2],[1=>"b",3=>"d"]),
    fn() => array_replace_recursive(["a"=>[1,2]],["a"=>[1=>"b"],"c"=>1]),
    fn() => array_replace_recursive(["a"=>1],["a"=>[1]]),
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
array(3) {
  [0]=>
  int(1)
  ["a"]=>
  int(4)
  [1]=>
  int(3)
}
-- 1
array(0) {
}
-- 2
TypeError: array_merge(): Argument #2 must be of type array, int given
-- 3
array(2) {
  ["a"]=>
  array(3) {
    [0]=>
    int(1)
    [1]=>
    int(2)
    [2]=>
    int(3)
  }
  ["b"]=>
  int(4)
}
-- 4
array(1) {
  ["a"]=>
  array(1) {
    ["x"]=>
    array(2) {
      [0]=>
      int(1)
      [1]=>
      int(2)
    }
  }
}
-- 5
array(3) {
  [0]=>
  int(1)
  [1]=>
  string(1) "b"
  [3]=>
  string(1) "d"
}
-- 6
array(2) {
  ["a"]=>
  array(2) {
    [0]=>
    int(1)
    [1]=>
    string(1) "b"
  }
  ["c"]=>
  int(1)
}
-- 7
array(1) {
  ["a"]=>
  array(1) {
    [0]=>
    int(1)
  }
}
