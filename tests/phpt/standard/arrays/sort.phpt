--TEST--
Sorting
--FILE--
<?php
$cases = [
    fn() => (function(){$a=[3,"10",1,"9a",null,true];sort($a);return $a;})(),
    fn() => (function(){$a=["b"=>2,"a"=>1];sort($a);return $a;})(),
    fn() => (function(){$a=[1,3,2];rsort($a);return $a;})(),
    fn() => (function(){$a=["x"=>2,"y"=>1,"z"=>2];asort($a);return $a;})(),
    fn() => (function(){$a=["x"=>2,"y"=>1,"z"=>2];arsort($a);return $a;})(),
    fn() => (function(){$a=["b"=>1,"a"=>2,10=>3,9=>4];ksort($a);return $a;})(),
    fn() => (function(){$a=["b"=>1,"a"=>2,10=>3];krsort($a);return $a;})(),
    fn() => (function(){$a=["10","9","1e1"];sort($a,SORT_STRING);return $a;})(),
    fn() => (function(){$a=["b","A","a","B"];sort($a,SORT_STRING|SORT_FLAG_CASE);return $a;})(),
    fn() => (function(){$a=["img12","img10","img2"];sort($a,SORT_NATURAL);return $a;})(),
    fn() => (function(){$a=["1x","01","1"];sort($a,SORT_NUMERIC);return $a;})(),
    fn() => (function(){$a=["img12.png","img10.png","IMG2.png","img1.png"];natsort($a);return $a;})(),
    fn() => (function(){$a=["img12.png","img10.png","IMG2.png"];natcasesort($a);return $a;})(),
    fn() => (function(){$a=[3,1,2];usort($a,fn($x,$y)=>$y<=>$x);return $a;})(),
    fn() => (function(){$a=[3,1,2];usort($a,fn($x,$y)=>$x>$y);return $a;})(),
    fn() => (function(){$a=["a"=>2,"b"=>1];uasort($a,fn($x,$y)=>$x<=>$y);return $a;})(),
    fn() => (function(){$a=["b"=>1,"a"=>2];uksort($a,"strcmp");return $a;})(),
    fn() => (function(){$a=[1.5,"1.5",1,"a",[],"b",0];sort($a);return $a;})(),
    fn() => (function(){$a=range(1,40);usort($a,fn($x,$y)=>$x%7<=>$y%7);return implode(",",$a);})(),
    fn() => (function(){$a=[3,1,2];return sort($a,99);})(),
    fn() => usort($x,"strcmp"),
    fn() => (function(){$a=[];foreach(range(1,30) as $i)$a["k$i"]=($i*37)%11;asort($a);return implode(",",array_keys($a));})(),
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
array(6) {
  [0]=>
  NULL
  [1]=>
  int(1)
  [2]=>
  int(3)
  [3]=>
  string(2) "10"
  [4]=>
  string(2) "9a"
  [5]=>
  bool(true)
}
-- 1
array(2) {
  [0]=>
  int(1)
  [1]=>
  int(2)
}
-- 2
array(3) {
  [0]=>
  int(3)
  [1]=>
  int(2)
  [2]=>
  int(1)
}
-- 3
array(3) {
  ["y"]=>
  int(1)
  ["x"]=>
  int(2)
  ["z"]=>
  int(2)
}
-- 4
array(3) {
  ["x"]=>
  int(2)
  ["z"]=>
  int(2)
  ["y"]=>
  int(1)
}
-- 5
array(4) {
  [9]=>
  int(4)
  [10]=>
  int(3)
  ["a"]=>
  int(2)
  ["b"]=>
  int(1)
}
-- 6
array(3) {
  ["b"]=>
  int(1)
  ["a"]=>
  int(2)
  [10]=>
  int(3)
}
-- 7
array(3) {
  [0]=>
  string(2) "10"
  [1]=>
  string(3) "1e1"
  [2]=>
  string(1) "9"
}
-- 8
array(4) {
  [0]=>
  string(1) "A"
  [1]=>
  string(1) "a"
  [2]=>
  string(1) "b"
  [3]=>
  string(1) "B"
}
-- 9
array(3) {
  [0]=>
  string(4) "img2"
  [1]=>
  string(5) "img10"
  [2]=>
  string(5) "img12"
}
-- 10
array(3) {
  [0]=>
  string(2) "1x"
  [1]=>
  string(2) "01"
  [2]=>
  string(1) "1"
}
-- 11
array(4) {
  [2]=>
  string(8) "IMG2.png"
  [3]=>
  string(8) "img1.png"
  [1]=>
  string(9) "img10.png"
  [0]=>
  string(9) "img12.png"
}
-- 12
array(3) {
  [2]=>
  string(8) "IMG2.png"
  [1]=>
  string(9) "img10.png"
  [0]=>
  string(9) "img12.png"
}
-- 13
array(3) {
  [0]=>
  int(3)
  [1]=>
  int(2)
  [2]=>
  int(1)
}
-- 14

Deprecated: usort(): Returning bool from comparison function is deprecated, return an integer less than, equal to, or greater than zero in %s on line %d
array(3) {
  [0]=>
  int(1)
  [1]=>
  int(2)
  [2]=>
  int(3)
}
-- 15
array(2) {
  ["b"]=>
  int(1)
  ["a"]=>
  int(2)
}
-- 16
array(2) {
  ["a"]=>
  int(2)
  ["b"]=>
  int(1)
}
-- 17
array(7) {
  [0]=>
  int(0)
  [1]=>
  int(1)
  [2]=>
  float(1.5)
  [3]=>
  string(3) "1.5"
  [4]=>
  string(1) "a"
  [5]=>
  string(1) "b"
  [6]=>
  array(0) {
  }
}
-- 18
string(110) "7,14,21,28,35,1,8,15,22,29,36,2,9,16,23,30,37,3,10,17,24,31,38,4,11,18,25,32,39,5,12,19,26,33,40,6,13,20,27,34"
-- 19
bool(true)
-- 20
TypeError: usort(): Argument #1 ($array) must be of type array, null given
-- 21
string(110) "k11,k22,k3,k14,k25,k6,k17,k28,k9,k20,k1,k12,k23,k4,k15,k26,k7,k18,k29,k10,k21,k2,k13,k24,k5,k16,k27,k8,k19,k30"
