--TEST--
Ticks follow statements: where, in which order, and from which line
--FILE--
<?php
function t() { global $n; $n++; echo "[t", debug_backtrace()[0]['line'] ?? '?', "]"; }
register_tick_function('t');
echo "a\n";
declare(ticks=1);
echo "b", "c", "\n";
if (1) echo "if\n"; else echo "else\n";
if (1) { echo "blk\n"; ; }
for ($i=0;$i<2;$i++) echo $i, "\n";
for ($i=0;$i<2;$i++);
while ($i-- > 0) { $x = 1; }
do $i++; while ($i < 2);
foreach ([1,2] as $v) { echo $v; }
switch (2) { case 1: echo 1; case 2: echo "two\n"; break; default: echo 3; }
function f() { echo "in f\n"; return 3; }
f();
class A { const X = 1; public $p = 2; function m() { echo "m\n"; } }
enum E { case A; case B; const Z = 1; }
echo "cls\n";
(new A)->m();
{ echo "x"; { echo "y\n"; } }
try { echo "try\n"; throw new Exception; } catch (Exception $e) { echo "catch\n"; } finally { echo "fin\n"; }
$c = function() { echo "closure\n"; };
$c();
$d = fn() => print("arrow\n");
$d();
unset($c, $d);
static $q = 1, $r = 2;
global $zz, $yy;
const AA = 1, BB = 2;
goto L;
echo "skip";
L:
echo "after label\n";
if (0) { function g() {} }
if (1) { function g2() {} class B2 {} }
?>
html
<?= "tag\n" ?>
<?php echo "end" ?>

<?php
declare(ticks=0);
echo "off\n";
declare(ticks=3) { echo "1\n"; echo "2\n"; echo "3\n"; echo "4\n"; }
echo "off\n";
declare(ticks=2): echo "1\n"; echo "2\n"; enddeclare;
declare(ticks=1) echo "single\n";
declare(ticks=1) ;
echo "still\n";
function gen() { yield 1; echo "g\n"; yield 2; foreach ([1] as $z) { echo "gg\n"; yield 3; } }
foreach (gen() as $y) echo $y, "\n";
eval('echo "eval\n"; echo "eval2\n";');
file_put_contents($file = __DIR__ . "/ticks_included.inc", '<?php echo "inc\n"; echo "inc2\n"; function incf() { echo "incf\n"; }');
include $file;
unlink($file);
incf();
echo implode(",", array_map(function($x) { return $x; }, [1,2])), "\n";
__halt_compiler();
--EXPECT--
a
[t5]b[t6]c[t6]
[t6]if
[t7]blk
[t8]0[t9]
[t9]1[t9]
[t9][t9][t10][t11][t11][t11][t12][t12][t12][t12]1[t13]2[t13][t13]two
[t14]in f
[t15][t16]cls
[t19]m
[t17][t20]x[t21]y
[t21]try
[t22]catch
[t22]fin
[t22][t22][t23]closure
[t23][t24][t25]arrow
[t26][t27][t27][t28][t28][t29][t29][t30]after label
[t34][t36][t36]html
[t38]tag
[t39]end[t40]
[t41]off
1
2
3
[t45]4
off
1
[t47]2
single
[t48]still
[t50]1[t52]
[t52][t51]g
[t51]2[t52]
[t52][t51]gg
[t51]3[t52]
[t52][t51][t51][t52]eval
eval2
[t53][t54]inc
inc2
[t55][t56]incf
[t57]1,2[t58]
[t58]
