--TEST--
The internal pointer
--FILE--
<?php
$cases = [
    fn() => (function(){$a=[1,2,3];return [current($a),key($a),next($a),next($a),next($a),current($a),key($a),reset($a),end($a),prev($a),prev($a),prev($a),pos($a)];})(),
    fn() => (function(){$a=[];return [current($a),key($a),end($a),reset($a),next($a)];})(),
    fn() => (function(){$a=[1,2,3];next($a);$b=$a;next($b);return [current($a),current($b)];})(),
    fn() => (function(){$a=[1,2,3];next($a);unset($a[1]);return current($a);})(),
    fn() => current(1),
    fn() => (function(){$o=new stdClass;$o->a=1;$o->b=2;return [next($o),current($o),key($o)];})(),
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
array(13) {
  [0]=>
  int(1)
  [1]=>
  int(0)
  [2]=>
  int(2)
  [3]=>
  int(3)
  [4]=>
  bool(false)
  [5]=>
  bool(false)
  [6]=>
  NULL
  [7]=>
  int(1)
  [8]=>
  int(3)
  [9]=>
  int(2)
  [10]=>
  int(1)
  [11]=>
  bool(false)
  [12]=>
  bool(false)
}
-- 1
array(5) {
  [0]=>
  bool(false)
  [1]=>
  NULL
  [2]=>
  bool(false)
  [3]=>
  bool(false)
  [4]=>
  bool(false)
}
-- 2
array(2) {
  [0]=>
  int(2)
  [1]=>
  int(3)
}
-- 3
int(3)
-- 4
TypeError: current(): Argument #1 ($array) must be of type array, int given
-- 5

Deprecated: next(): Calling next() on an object is deprecated in %s on line %d

Deprecated: current(): Calling current() on an object is deprecated in %s on line %d

Deprecated: key(): Calling key() on an object is deprecated in %s on line %d
array(3) {
  [0]=>
  int(2)
  [1]=>
  int(2)
  [2]=>
  string(1) "b"
}
