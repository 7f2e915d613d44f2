--TEST--
var_export prints PHP code
--FILE--
<?php
class C { public $a = 1; protected $b = ['x' => [true]]; }
foreach ([1, -5, 1.0, 0.1, 1e100, -0.0, NAN, INF, 'it\'s \\ "q"', "nul\0x", null, true, [], [1, 'a' => [2]],
    new C, new stdClass, (object) ['p' => [1]], PHP_INT_MIN] as $v) {
    var_export($v);
    echo "\n";
}
echo var_export([false], true), "\n";
--EXPECT--
1
-5
1.0
0.1
1.0E+100
-0.0
NAN
INF
'it\'s \\ "q"'
'nul' . "\0" . 'x'
NULL
true
array (
)
array (
  0 => 1,
  'a' => 
  array (
    0 => 2,
  ),
)
\C::__set_state(array(
   'a' => 1,
   'b' => 
  array (
    'x' => 
    array (
      0 => true,
    ),
  ),
))
(object) array(
)
(object) array(
   'p' => 
  array (
    0 => 1,
  ),
)
-9223372036854775807-1
array (
  0 => false,
)
