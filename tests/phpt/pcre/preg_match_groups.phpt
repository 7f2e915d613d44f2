--TEST--
preg_match: groups by number and name, unmatched groups
--FILE--
<?php
preg_match('/(?<year>\d{4})-(?<month>\d\d)(-(?<day>\d\d))?/', 'on 2024-05.', $m);
var_dump($m);
preg_match('/(a)?(b)?(c)/', 'c', $m);
var_dump($m);
preg_match('/(a)?(b)?(c)?/', 'a', $m, PREG_UNMATCHED_AS_NULL);
var_dump($m);
preg_match('/(a)?(b)/', 'xb', $m, PREG_OFFSET_CAPTURE);
var_dump($m);
preg_match('/(?J)(?<n>a)|(?<n>b)/', 'b', $m);
var_dump($m);
preg_match('/(*MARK:here)b/', 'b', $m);
var_dump($m);
--EXPECT--
array(5) {
  [0]=>
  string(7) "2024-05"
  ["year"]=>
  string(4) "2024"
  [1]=>
  string(4) "2024"
  ["month"]=>
  string(2) "05"
  [2]=>
  string(2) "05"
}
array(4) {
  [0]=>
  string(1) "c"
  [1]=>
  string(0) ""
  [2]=>
  string(0) ""
  [3]=>
  string(1) "c"
}
array(4) {
  [0]=>
  string(1) "a"
  [1]=>
  string(1) "a"
  [2]=>
  NULL
  [3]=>
  NULL
}
array(3) {
  [0]=>
  array(2) {
    [0]=>
    string(1) "b"
    [1]=>
    int(1)
  }
  [1]=>
  array(2) {
    [0]=>
    string(0) ""
    [1]=>
    int(-1)
  }
  [2]=>
  array(2) {
    [0]=>
    string(1) "b"
    [1]=>
    int(1)
  }
}
array(4) {
  [0]=>
  string(1) "b"
  ["n"]=>
  string(1) "b"
  [1]=>
  string(0) ""
  [2]=>
  string(1) "b"
}
array(2) {
  [0]=>
  string(1) "b"
  ["MARK"]=>
  string(4) "here"
}
