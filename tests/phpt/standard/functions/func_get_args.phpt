--TEST--
func_get_args() and its kin
--FILE--
<?php
$cases = [
    fn() => (function(){return func_get_args();})(1,2),
    fn() => (function($a,...$r){return func_get_args();})(1,2,3),
    fn() => (function($a){$a=9;return [func_get_arg(0),func_num_args()];})(1,2),
    fn() => (function(){return func_get_arg(5);})(),
    fn() => (function(){return func_get_arg(-1);})(),
    fn() => (function($a=5){return func_get_args();})(),
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
  int(1)
  [1]=>
  int(2)
}
-- 1
array(3) {
  [0]=>
  int(1)
  [1]=>
  int(2)
  [2]=>
  int(3)
}
-- 2
array(2) {
  [0]=>
  int(9)
  [1]=>
  int(2)
}
-- 3
ValueError: func_get_arg(): Argument #1 ($position) must be less than the number of the arguments passed to the currently executed function
-- 4
ValueError: func_get_arg(): Argument #1 ($position) must be greater than or equal to 0
-- 5
array(0) {
}
