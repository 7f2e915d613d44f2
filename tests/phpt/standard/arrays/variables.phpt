--TEST--
extract(), compact()
--FILE--
<?php
$cases = [
    fn() => (function(){$a=1;$r=extract(["a"=>2,"b c"=>3,"d"=>4,5=>6]);return [$r,$a,$d];})(),
    fn() => (function(){$a=1;extract(["a"=>2],EXTR_SKIP);return $a;})(),
    fn() => (function(){$a=1;$r=extract(["a"=>2,3=>4],EXTR_PREFIX_ALL,"p");return [$r,$p_a,$p_3];})(),
    fn() => (function(){$a=1;extract(["a"=>2,"b"=>3],EXTR_PREFIX_SAME,"p");return [$a,$p_a,$b];})(),
    fn() => (function(){$s=["q"=>1];extract($s,EXTR_REFS);$q=5;return $s;})(),
    fn() => (function(){$a=1;$b=[2];return compact("a",["b"]);})(),
    fn() => (function(){return compact("nope");})(),
    fn() => (function(){return compact(1);})(),
    fn() => extract(["a"=>1],99),
    fn() => extract(["a"=>1],EXTR_PREFIX_ALL),
    fn() => extract([],EXTR_PREFIX_ALL,"1"),
    fn() => (function(){$a=1;$r=extract(["a"=>2,"z"=>1],EXTR_IF_EXISTS);return [$r,$a,isset($z)];})(),
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
array(3) {
  [0]=>
  int(2)
  [1]=>
  int(2)
  [2]=>
  int(4)
}
-- 1
int(1)
-- 2
array(3) {
  [0]=>
  int(2)
  [1]=>
  int(2)
  [2]=>
  int(4)
}
-- 3
array(3) {
  [0]=>
  int(1)
  [1]=>
  int(2)
  [2]=>
  int(3)
}
-- 4
array(1) {
  ["q"]=>
  int(5)
}
-- 5
array(2) {
  ["a"]=>
  int(1)
  ["b"]=>
  array(1) {
    [0]=>
    int(2)
  }
}
-- 6

Warning: compact(): Undefined variable $nope in %s on line %d
array(0) {
}
-- 7

Warning: compact(): Argument #1 must be string or array of strings, int given in %s on line %d
array(0) {
}
-- 8
ValueError: extract(): Argument #2 ($flags) must be a valid extract type
-- 9
ValueError: extract(): Argument #3 ($prefix) is required when using this extract type
-- 10
ValueError: extract(): Argument #3 ($prefix) must be a valid identifier
-- 11
array(3) {
  [0]=>
  int(1)
  [1]=>
  int(2)
  [2]=>
  bool(false)
}
