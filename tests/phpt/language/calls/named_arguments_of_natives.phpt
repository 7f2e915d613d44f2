--TEST--
Named arguments that leave gaps before others, and references in spreads
--FILE--
<?php
foreach ([fn() => array_slice([1, 2], length: 1), fn() => array_keys([1], strict: true), fn() => str_replace(subject: 'x'), fn() => array_multisort(other: 1), fn() => array_search(haystack: [1], needle: 1),
    fn() => array_filter(mode: 1, array: [1, 0, 2]), fn() => number_format(num: 1234.5, thousands_separator: ' '), fn() => call_user_func_array('array_fill', ['count' => 2, 'value' => 3]), fn() => json_encode(depth: 3, value: [1])] as $f) {
    try {
        var_dump($f());
    } catch (Error $e) {
        echo get_class($e), ': ', $e->getMessage(), "\n";
    }
}
function byRef($a = null, &$b = null, &...$rest) { $b++; foreach ($rest as &$r) $r++; var_dump($a, $b, $rest); }
byRef(...new ArrayIterator(['b' => 1, 'c' => 2]));
byRef(...new ArrayIterator([1, 2, 3]));
$x = ['b' => 1, 'z' => 5]; byRef(...$x); var_dump($x);
$rows = [3, 1, 2]; $args = [&$rows]; call_user_func_array('array_multisort', $args); var_dump($rows);
--EXPECTF--
ArgumentCountError: array_slice(): Argument #2 ($offset) not passed
ArgumentCountError: array_keys(): Argument #2 ($filter_value) must be passed explicitly, because the default value is not known
ArgumentCountError: str_replace(): Argument #1 ($search) not passed
ArgumentCountError: array_multisort() expects at least 1 argument, 0 given
int(0)
array(2) {
  [0]=>
  int(1)
  [2]=>
  int(2)
}
string(5) "1 235"
ArgumentCountError: array_fill(): Argument #1 ($start_index) not passed
string(3) "[1]"

Warning: Cannot pass by-reference argument 2 of byRef() by unpacking a Traversable, passing by-value instead in %snamed_arguments_of_natives.php on line 11

Warning: Cannot pass by-reference argument 3 of byRef() by unpacking a Traversable, passing by-value instead in %snamed_arguments_of_natives.php on line 11
NULL
int(2)
array(1) {
  ["c"]=>
  &int(3)
}

Warning: Cannot pass by-reference argument 2 of byRef() by unpacking a Traversable, passing by-value instead in %snamed_arguments_of_natives.php on line 12

Warning: Cannot pass by-reference argument 3 of byRef() by unpacking a Traversable, passing by-value instead in %snamed_arguments_of_natives.php on line 12
int(1)
int(3)
array(1) {
  [0]=>
  &int(4)
}
NULL
int(2)
array(1) {
  ["z"]=>
  &int(6)
}
array(2) {
  ["b"]=>
  int(2)
  ["z"]=>
  int(6)
}
array(3) {
  [0]=>
  int(1)
  [1]=>
  int(2)
  [2]=>
  int(3)
}
