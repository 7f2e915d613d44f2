--TEST--
count()
--FILE--
<?php
$cases = [
    fn() => count([1,[2,3]]),
    fn() => count([1,[2,3]],COUNT_RECURSIVE),
    fn() => count([],5),
    fn() => count(null),
    fn() => count("a"),
    fn() => sizeof([1]),
    fn() => array_sum([1,"2",3.5,true,null]),
    fn() => array_sum([]),
    fn() => array_sum([1,[2],"3x"]),
    fn() => array_product(["2",3]),
    fn() => array_product([]),
    fn() => array_product(["a"]),
    fn() => array_count_values(["a",1,"1","a",1.5]),
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
int(2)
-- 1
int(4)
-- 2
ValueError: count(): Argument #2 ($mode) must be either COUNT_NORMAL or COUNT_RECURSIVE
-- 3
TypeError: count(): Argument #1 ($value) must be of type Countable|array, null given
-- 4
TypeError: count(): Argument #1 ($value) must be of type Countable|array, string given
-- 5
int(1)
-- 6
float(7.5)
-- 7
int(0)
-- 8
int(4)
-- 9
int(6)
-- 10
int(1)
-- 11
int(0)
-- 12

Warning: array_count_values(): Can only count string and integer values, entry skipped in %s on line %d
array(2) {
  ["a"]=>
  int(2)
  [1]=>
  int(2)
}
