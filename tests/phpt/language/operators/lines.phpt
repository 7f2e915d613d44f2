--TEST--
Lines of what operators report in expressions over several lines: that of the operand compiled last
--FILE--
<?php
set_error_handler(function ($n, $m, $f, $l) { echo "$l $m\n"; return true; });
$x = 'a' .
  [] .
  'b';
$y = 1 +
   $undef1;
$y = $undef2 +
   1;
$y = [1] [
   'k'
];
$y = strlen('x') .
   [];
$y = [] .
   strlen(
     'x'
   );
$y = [1,
  2] .
  'c';
$y = 'c' . [1,
  2,
  3];
echo 'x',
  [],
  'y', "\n";
$y = ($undef3 . 'x')
   . ([] . 'y');
$y = true
   ? [] . 'x'
   : 1;
$y = [
   'a' => 1 . [],
   'b' => $undef4,
   'c' => 2,
];
function f($a, $b) { return $a; }
$y = f(
  $undef5,
  [] . 'x'
) . [];
$z = $y
  ->foo;
$z = $y->foo
  ->bar;
$z = -
  $undef6;
$s = "a
$undef7
b {$undef8}
" . [];
try { $z = 5 %
  0; } catch (Error $e) { echo $e->getLine(), "\n"; }
try { $z = 5 %
  $undef9
  ; } catch (Error $e) { echo $e->getLine(), "\n"; }
try { $z = []
  + 1; } catch (Error $e) { echo $e->getLine(), "\n"; }
function g(...$a) { return $a; }
$o = new stdClass;
$y = $undef1
  ['k'];
$y = $undef2
  ->k;
$y .= 'x' .
  $undef3;
$q = 1;
$q = [1]; $q += [
  'a' => 1,
];
$o->p .= 'x' .
  $undef4;
$y = 'a' . g(
  1,
  2
) . 'b' .
  $undef5 . 'c'
  . [];
$z = $undef6 ==
  $undef7;
$z = ($undef8
  ?? 'x') . [];
$z = $q <
  [] . 1
  ? 1 : 2;
?>
--EXPECT--
4 Array to string conversion
7 Undefined variable $undef1
9 Undefined variable $undef2
11 Undefined array key "k"
14 Array to string conversion
17 Array to string conversion
21 Array to string conversion
22 Array to string conversion
x26 Array to string conversion
Arrayy
28 Undefined variable $undef3
29 Array to string conversion
31 Array to string conversion
34 Array to string conversion
35 Undefined variable $undef4
40 Undefined variable $undef5
41 Array to string conversion
42 Array to string conversion
44 Attempt to read property "foo" on string
45 Attempt to read property "foo" on string
46 Attempt to read property "bar" on null
48 Undefined variable $undef6
50 Undefined variable $undef7
51 Undefined variable $undef8
52 Array to string conversion
54
56 Undefined variable $undef9
56
59
63 Undefined variable $undef1
63 Trying to access array offset on value of type null
65 Undefined variable $undef2
65 Attempt to read property "k" on null
67 Undefined variable $undef3
73 Undefined variable $undef4
72 Undefined property: stdClass::$p
76 Array to string conversion
78 Undefined variable $undef5
79 Array to string conversion
81 Undefined variable $undef6
81 Undefined variable $undef7
83 Array to string conversion
85 Array to string conversion
