--TEST--
yield from arrays, iterators and generators; shared and finished generators; deep chains
--FILE--
<?php
function inner() { $x = yield 1; echo "inner got $x\n"; try { yield 2; } catch (Exception $e) { echo "inner caught ", $e->getMessage(), "\n"; yield 3; } return 'result'; }
function middle() { $r = yield from inner(); echo "middle got $r\n"; $r = yield from [7, 'k' => 8]; var_dump($r); yield 9; return yield from []; }
$g = middle();
echo $g->current(), "\n", $g->send('A'), "\n", $g->throw(new Exception('B')), "\n";
$g->next();
while ($g->valid()) { echo $g->key(), ' => ', $g->current(), "\n"; $g->next(); }
var_dump($g->getReturn());

function shared() { for ($i = 0; $i < 6; $i++) yield $i; return 'shared result'; }
function consumer($name, $from) { echo "$name: ", yield from $from, "\n"; yield "$name end"; }
$s = shared(); $a = consumer('a', $s); $b = consumer('b', $s);
while ($a->valid() || $b->valid()) { echo $a->current(), ' ', $b->current(), "\n"; $a->next(); $b->next(); }

function aborted() { yield 1; throw new Exception('abort'); }
$s = aborted(); $a = consumer('a', $s); $b = consumer('b', $s);
$a->current(); $b->current();
try { $a->next(); } catch (Exception $e) { echo get_class($e), ' ', $e->getMessage(), "\n"; }
try { $b->next(); } catch (Exception $e) { echo get_class($e), ' ', $e->getMessage(), "\n"; }

function bad($x) { yield from $x; }
foreach ([1, new stdClass, $s] as $x) { try { bad($x)->current(); } catch (Error $e) { echo $e->getMessage(), "\n"; } }
function self() { global $self; yield 1; yield from $self; }
$self = self(); $self->current();
try { $self->next(); } catch (Error $e) { echo $e->getMessage(), "\n"; }

function deep($n) { if ($n > 0) return 1 + yield from deep($n - 1); yield 'bottom'; yield 'again'; return 0; }
foreach ($g = deep(100000) as $v) echo $v, "\n";
echo $g->getReturn(), "\n";
$g = shared();
for ($i = 0; $i < 100000; $i++) $g = (function ($g) { return yield from $g; })($g);
echo implode(',', (function ($g) { $all = []; foreach ($g as $v) $all[] = $v; return $all; })($g)), "\n";
$g = deep(50000); $g->current(); unset($g);

function fails() { yield 1; echo (new Exception)->getTraceAsString(), "\n"; }
function calls($n) { yield from $n ? calls($n - 1) : fails(); }
foreach (calls(2) as $v);
--EXPECTF--
1
inner got A
2
inner caught B
3
middle got result
0 => 7
k => 8
NULL
0 => 9
NULL
a: 0 b: 0
2 2
4 4
shared result
5 b end
shared result
a end 
a: b: Exception abort
ClosedGeneratorException Generator yielded from aborted, no return value available
Can use "yield from" only with arrays and Traversables
Can use "yield from" only with arrays and Traversables
Generator passed to yield from was aborted without proper return and is unable to continue
Impossible to yield from the Generator being currently run
bottom
again
100000
0,1,2,3,4,5
#0 %s(36): fails()
#1 %s(36): calls(0)
#2 %s(36): calls(1)
#3 %s(37): calls(2)
#4 {main}
