--TEST--
array_slice(), array_splice(), array_chunk(), array_pad()
--FILE--
<?php
$cases = [
    fn() => array_slice([1,2,3,4],1,2),
    fn() => array_slice(["a"=>1,5=>2,6=>3],1),
    fn() => array_slice([5=>1,6=>2],1,1,true),
    fn() => array_slice([1,2,3],-2,-1),
    fn() => array_slice([1],5),
    fn() => (function(){$a=[1,2,3,4];return [array_splice($a,1,2,["x","y","z"]),$a];})(),
    fn() => (function(){$a=["a"=>1,"b"=>2];return [array_splice($a,-1,1,"q"),$a];})(),
    fn() => (function(){$a=[1,2];return [array_splice($a,9,0,[3]),$a];})(),
    fn() => array_chunk([1,2,3],2),
    fn() => array_chunk(["a"=>1,"b"=>2,"c"=>3],2,true),
    fn() => array_chunk([1],0),
    fn() => array_pad([1],3,0),
    fn() => array_pad(["a"=>1],-3,0),
    fn() => array_pad([1],9999999,0),
    fn() => array_reverse(["a"=>1,2,3]),
    fn() => array_reverse([1,2],true),
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
  int(2)
  [1]=>
  int(3)
}
-- 1
array(2) {
  [0]=>
  int(2)
  [1]=>
  int(3)
}
-- 2
array(1) {
  [6]=>
  int(2)
}
-- 3
array(1) {
  [0]=>
  int(2)
}
-- 4
array(0) {
}
-- 5
array(2) {
  [0]=>
  array(2) {
    [0]=>
    int(2)
    [1]=>
    int(3)
  }
  [1]=>
  array(5) {
    [0]=>
    int(1)
    [1]=>
    string(1) "x"
    [2]=>
    string(1) "y"
    [3]=>
    string(1) "z"
    [4]=>
    int(4)
  }
}
-- 6
array(2) {
  [0]=>
  array(1) {
    ["b"]=>
    int(2)
  }
  [1]=>
  array(2) {
    ["a"]=>
    int(1)
    [0]=>
    string(1) "q"
  }
}
-- 7
array(2) {
  [0]=>
  array(0) {
  }
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
-- 8
array(2) {
  [0]=>
  array(2) {
    [0]=>
    int(1)
    [1]=>
    int(2)
  }
  [1]=>
  array(1) {
    [0]=>
    int(3)
  }
}
-- 9
array(2) {
  [0]=>
  array(2) {
    ["a"]=>
    int(1)
    ["b"]=>
    int(2)
  }
  [1]=>
  array(1) {
    ["c"]=>
    int(3)
  }
}
-- 10
ValueError: array_chunk(): Argument #2 ($length) must be greater than 0
-- 11
array(3) {
  [0]=>
  int(1)
  [1]=>
  int(0)
  [2]=>
  int(0)
}
-- 12
array(3) {
  [0]=>
  int(0)
  [1]=>
  int(0)
  ["a"]=>
  int(1)
}
-- 13
ValueError: array_pad(): Argument #2 ($length) must be less than or equal to 1048576
-- 14
array(3) {
  [0]=>
  int(3)
  [1]=>
  int(2)
  ["a"]=>
  int(1)
}
-- 15
array(2) {
  [1]=>
  int(2)
  [0]=>
  int(1)
}
