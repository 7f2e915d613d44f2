--TEST--
A statement whose code ends in a tick has none of its own; statements without code have none
--FILE--
<?php
namespace N { 
function t() { $b = \debug_backtrace(); echo "[", $b[0]['line'], "]"; }
\register_tick_function('N\t');
declare(ticks=1);
$no = false; $x = 2;
if ($no) { echo 1; }
if ($no) echo 1; elseif ($no) echo 2;
if ($no) ; else echo 3;
if ($no) {} 
switch ($x) { case 1: echo 1; break; case 2: echo 2; break; }
switch ($x+1) { case 1: echo 1; break; case 3: echo 2; break; }
switch ($x) {}
try { echo "t"; } catch (\Exception) { echo "c"; }
try { throw new \Exception; } catch (\Exception) { }
1;
"str";
$x;
1 + 2;
foo(
 1,
 2 +
 3
);
function foo(...$a) {
  return [
    1,
    2
  ];
}
$y = [
  1, foo(2,
   3),
];
if ($x == 2)
{
   enum E2: int { case A = 1; const B = 2; case C = 3; }
   echo "e";
}
while ($x--) if ($x == 1) continue; else { if ($x == 0) break; }
for (;;) { if ($x++ > 3) break; }
do { echo $x; } while
($x-- > 2);
foreach ([1,2] as
  $k => $v) ;
$f = function () use ($x) {
   echo "in closure";
   if ($x) return 5;
   return 6;
};
$f(
);
declare(ticks=0);
}
namespace M {
  echo "quiet\n";
  declare(ticks=2);
  use Foo\Bar;
  echo 1; echo 2; echo 3;
  function gg() { static $a = 1, $b; global $c; unset($a, $b); echo "gg"; yield 1; L: yield 2; if ($b++ < 3) goto L; try { yield 3; } finally { echo "fin"; } }
  foreach (gg() as $q) echo "q$q";
  $o = new class { public $z = 1; function m() { return $this->z; } };
  echo $o->m();
  abstract class AA { abstract function x(); function y() { parent_x: echo "y"; } }
  trait TT { function tt() { echo "tt"; } }
  class BB { use TT; }
  (new BB)->tt();
  interface II {}
  enum E3 { case Q; }
  match (true) { default => print("m") };
  declare(ticks=1) { declare(ticks=3) { echo "a"; echo "b"; } echo "c"; }
  echo "z";
  throw new \Exception("end");
}
--EXPECTF--
[5][6][6]3[9][10]2[11]2[12][12][13]t[14][15][23][31][37][37]e[38][40][41]5[42]4[42]3[42]2[42][43][44][46]in closure[47][51]quiet
1[59]23[59][60][60]gg[60]q1[60]q2[60]
Warning: Undefined variable $b in %smerged.php on line 60
q2[60]q2[60]q2[60]q3[60]fin[60][62]1tt[65]m[70]abc[71]z
Fatal error: Uncaught Exception: end in %smerged.php:73
Stack trace:
#0 {main}
  thrown in %smerged.php on line 73
