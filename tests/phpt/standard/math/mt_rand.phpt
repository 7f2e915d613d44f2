--TEST--
mt_rand() and what it seeds
--FILE--
<?php
$cases = [
    fn() => (function(){mt_srand(3);return [mt_rand(),mt_rand(1,6),rand(),rand(1,100),mt_rand(1,PHP_INT_MAX),mt_rand(PHP_INT_MIN,PHP_INT_MAX)];})(),
    fn() => (function(){mt_srand(3,MT_RAND_PHP);return [mt_rand(),mt_rand(1,6),rand(),rand(1,100)];})(),
    fn() => (function(){srand(5);return rand(1,6);})(),
    fn() => (function(){mt_srand(1);$a=range(1,10);shuffle($a);return implode(",",$a);})(),
    fn() => (function(){mt_srand(2);return str_shuffle("abcdefghij");})(),
    fn() => (function(){mt_srand(4);return [array_rand([1,2,3,4,5,6,7,8,9],3),array_rand(["a"=>1,"b"=>2]),array_rand(range(0,20),15)];})(),
    fn() => mt_rand(5,1),
    fn() => mt_rand(1),
    fn() => rand(1),
    fn() => random_int(5,1),
    fn() => strlen(random_bytes(5)),
    fn() => random_bytes(0),
    fn() => mt_getrandmax(),
    fn() => array_rand([],1),
    fn() => array_rand([1],2),
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
array(6) {
  [0]=>
  int(1182829493)
  [1]=>
  int(3)
  [2]=>
  int(1520735868)
  [3]=>
  int(68)
  [4]=>
  int(2238117251720461241)
  [5]=>
  int(1278568288259250432)
}
-- 1
array(4) {
  [0]=>
  int(969637571)
  [1]=>
  int(6)
  [2]=>
  int(1520735868)
  [3]=>
  int(17)
}
-- 2
int(6)
-- 3
string(20) "1,9,3,8,7,2,4,5,10,6"
-- 4
string(10) "dabhejcfgi"
-- 5
array(3) {
  [0]=>
  array(3) {
    [0]=>
    int(2)
    [1]=>
    int(3)
    [2]=>
    int(4)
  }
  [1]=>
  string(1) "b"
  [2]=>
  array(15) {
    [0]=>
    int(1)
    [1]=>
    int(3)
    [2]=>
    int(5)
    [3]=>
    int(6)
    [4]=>
    int(8)
    [5]=>
    int(9)
    [6]=>
    int(10)
    [7]=>
    int(11)
    [8]=>
    int(13)
    [9]=>
    int(15)
    [10]=>
    int(16)
    [11]=>
    int(17)
    [12]=>
    int(18)
    [13]=>
    int(19)
    [14]=>
    int(20)
  }
}
-- 6
ValueError: mt_rand(): Argument #2 ($max) must be greater than or equal to argument #1 ($min)
-- 7
ArgumentCountError: mt_rand() expects exactly 2 arguments, 1 given
-- 8
ArgumentCountError: rand() expects exactly 2 arguments, 1 given
-- 9
ValueError: random_int(): Argument #1 ($min) must be less than or equal to argument #2 ($max)
-- 10
int(5)
-- 11
ValueError: random_bytes(): Argument #1 ($length) must be greater than 0
-- 12
int(2147483647)
-- 13
ValueError: array_rand(): Argument #1 ($array) cannot be empty
-- 14
ValueError: array_rand(): Argument #2 ($num) must be between 1 and the number of elements in argument #1 ($array)
