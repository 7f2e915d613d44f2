--TEST--
Generators and fibers in each other's way: keys, references, finally, yield from, suspensions in callbacks, mistakes
--FILE--
<?php
function t(callable $f) { static $n = 0; $n++; try { echo "$n: "; var_dump($f()); } catch (Throwable $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; } }
function g1() { try { $x = yield 1; echo "[got ", var_export($x, true), "]"; $y = yield 2 => 3; echo "[got $y]"; return 9; } finally { echo '[fin]'; } }
t(function () { $g = g1(); return [$g->send('a'), $g->key(), $g->send('b'), $g->valid(), $g->current(), $g->key(), $g->getReturn(), $g->send(1)]; });
t(function () { $g = g1(); $g->current(); return $g->throw(new LogicException('in')); });
t(function () { $g = g1(); return $g->getReturn(); });
t(function () { $g = g1(); foreach ($g as $v) break; foreach ($g as $k => $v) echo "$k=>$v "; $g->rewind(); });
t(function () { $g = g1(); foreach ($g as $v); foreach ($g as $v); });
t(function () { $g = (function () { yield from yield from [1, 2]; })(); return iterator_to_array($g); });
t(function () { $g = (function () { yield 'k' => 1; yield 2; yield 10 => 3; yield 4; yield -5 => 1; yield 6; yield '20' => 7; yield 8; })(); foreach ($g as $k => $v) echo "$k=>$v "; });
t(function () { $g = (function () { yield from ['a' => 1, 5 => 2]; yield 3; return yield from (function () { yield 4; return 'r'; })(); })(); foreach ($g as $k => $v) echo "$k=>$v "; return $g->getReturn(); });
t(function () { $g = (function () { yield from 5; })(); foreach ($g as $v); });
t(function () { $g = (function () use (&$g) { yield from $g; })(); foreach ($g as $v); });
t(function () { $g = (function () use (&$g) { $g->next(); yield 1; })(); foreach ($g as $v); });
t(function () { $g = (function () { throw new Exception('first'); yield; })(); try { $g->current(); } catch (Exception $e) { echo $e->getMessage(); } return [$g->valid(), $g->current()]; });
t(function () { $g = (function () { try { yield 1; } finally { yield 2; } })(); $g->current(); unset($g); return 'gone'; });
t(function () { $g = (function () { try { yield 1; } finally { return 5; } })(); $g->current(); try { $g->throw(new Exception('x')); } finally { return $g->getReturn(); } });
t(function () { $g = (function & () { $a = [1, 2]; foreach ($a as &$v) yield $v; var_dump($a); })(); foreach ($g as &$r) $r *= 10; });
t(function () { $g = (function () { yield 1; })(); foreach ($g as &$r) $r *= 10; });
t(function () { $g = (fn() => yield 7)(); return [$g->current(), $g->send(5), $g->getReturn()]; });
t(function () { return clone g1(); });
t(function () { return serialize(g1()); });
t(function () { return new Generator; });
t(function () { $g = (function () { $r = []; try { while (true) $r[] = yield count($r); } catch (Exception $e) { return [$r, $e->getMessage()]; } })(); $g->current(); $g->send('x'); $g->send('y'); $g->throw(new Exception('stop')); return $g->getReturn(); });
t(function () { $inner = (function () { try { $x = yield 1; echo "[inner $x]"; yield 2; } catch (Exception $e) { echo '[inner caught]'; yield 'c'; } })(); $g = (function () use ($inner) { yield from $inner; yield 'end'; })(); $g->current(); echo $g->send('s'); echo $g->throw(new Exception); $g->next(); return $g->current(); });
t(function () { $g = (function () { yield from new ArrayIterator([1, 2]); yield from (function () { yield from new IteratorIterator(new ArrayIterator(['q' => 3])); })(); })(); foreach ($g as $k => $v) echo "$k=>$v "; });
t(function () { $g = (function () { $x = [yield 1, yield 2, 'k' => yield 3]; return $x; })(); foreach ([null, 'a', 'b', 'c'] as $s) $g->send($s); return $g->getReturn(); });
t(function () { function &rg() { yield 1; } $g = rg(); return $g->current(); });
t(function () { return (function (): iterable { yield 1; })() instanceof Traversable; });
t(function () { return (function (): Generator { return 1; yield; })()->getReturn(); });
t(function () { function deep($n) { if ($n > 0) yield from deep($n - 1); yield $n; } $s = 0; foreach (deep(3000) as $v) $s += $v; return $s; });
t(function () { $f = new Fiber(function () { $g = (function () { $x = yield Fiber::suspend(1); echo "[$x]"; yield Fiber::suspend(2); })(); foreach ($g as $v) echo "<$v>"; return 'done'; }); echo $f->start(), $f->resume('a'), $f->resume('b'); return $f->getReturn(); });
t(function () { $f = new Fiber(fn() => array_map(fn($x) => Fiber::suspend($x) * 2, [1, 2])); $r = [$f->start()]; $r[] = $f->resume(5); $f->resume(6); return [$r, $f->getReturn()]; });
t(function () { $f = new Fiber(function () { usort($GLOBALS['arr'], function ($a, $b) { Fiber::suspend("$a$b"); return $a <=> $b; }); }); $GLOBALS['arr'] = [3, 1, 2]; for ($x = $f->start(); !$f->isTerminated(); $x = $f->resume()) echo $x, ' '; return implode($GLOBALS['arr']); });
t(function () { $f = new Fiber(fn() => 1); return $f->resume(); });
t(function () { $f = new Fiber(fn() => 1); $f->start(); return $f->start(); });
t(function () { return Fiber::suspend(1); });
t(function () { $f = new Fiber(function () { try { Fiber::suspend(1); } finally { echo '[f]'; Fiber::suspend(2); } }); $f->start(); unset($f); gc_collect_cycles(); });
t(function () { $f = new Fiber(function ($a, ...$b) { return [$a, $b, func_get_args()]; }); $f->start(1, 2, k: 3); return $f->getReturn(); });
t(function () { $f = new Fiber(function () { throw new Exception('out'); }); $f->start(); });
t(function () { $f = new Fiber(function () { throw new Exception('out'); }); try { $f->start(); } catch (Exception) {} return $f->getReturn(); });
t(function () { $f = new Fiber(function () { Fiber::suspend(); }); return $f->getReturn(); });
t(function () { $f = new Fiber(function () { return Fiber::getCurrent() === $GLOBALS['ff']; }); $GLOBALS['ff'] = $f; $f->start(); return [$f->getReturn(), Fiber::getCurrent()]; });
--EXPECTF--
1: [got 'a'][got b][fin]array(8) {
  [0]=>
  int(3)
  [1]=>
  int(2)
  [2]=>
  NULL
  [3]=>
  bool(false)
  [4]=>
  NULL
  [5]=>
  NULL
  [6]=>
  int(9)
  [7]=>
  NULL
}
2: [fin]LogicException: in
3: [fin]Exception: Cannot get return value of a generator that hasn't returned
4: 0=>1 [got NULL]2=>3 [got ][fin]Exception: Cannot rewind a generator that was already run
5: [got NULL][got ][fin]Exception: Cannot traverse an already closed generator
6: Error: Can use "yield from" only with arrays and Traversables
7: k=>1 0=>2 10=>3 11=>4 -5=>1 12=>6 20=>7 13=>8 NULL
8: a=>1 5=>2 0=>3 0=>4 string(1) "r"
9: Error: Can use "yield from" only with arrays and Traversables
10: Error: Impossible to yield from the Generator being currently run
11: Error: Cannot resume an already running generator
12: firstarray(2) {
  [0]=>
  bool(false)
  [1]=>
  NULL
}
13: Error: Cannot yield from finally in a force-closed generator
14: int(5)
15: array(2) {
  [0]=>
  int(10)
  [1]=>
  &int(20)
}
NULL
16: Exception: You can only iterate a generator by-reference if it declared that it yields by-reference
17: array(3) {
  [0]=>
  int(7)
  [1]=>
  NULL
  [2]=>
  int(5)
}
18: Error: Trying to clone an uncloneable object of class Generator
19: Exception: Serialization of 'Generator' is not allowed
20: Error: The "Generator" class is reserved for internal use and cannot be manually instantiated
21: array(2) {
  [0]=>
  array(2) {
    [0]=>
    string(1) "x"
    [1]=>
    string(1) "y"
  }
  [1]=>
  string(4) "stop"
}
22: [inner s]2[inner caught]cstring(3) "end"
23: 0=>1 1=>2 q=>3 NULL
24: array(3) {
  [0]=>
  NULL
  [1]=>
  string(1) "a"
  ["k"]=>
  string(1) "b"
}
25: 
Notice: Only variable references should be yielded by reference in %s on line 28
int(1)
26: bool(true)
27: int(1)
28: int(4501500)
29: 1<a>[]2<b>string(4) "done"
30: array(2) {
  [0]=>
  array(2) {
    [0]=>
    int(1)
    [1]=>
    int(2)
  }
  [1]=>
  array(2) {
    [0]=>
    int(10)
    [1]=>
    int(12)
  }
}
31: 31 21 32 string(3) "123"
32: FiberError: Cannot resume a fiber that is not suspended
33: FiberError: Cannot start a fiber that has already been started
34: FiberError: Cannot suspend outside of a fiber
35: [f]FiberError: Cannot suspend in a force-closed fiber
36: array(3) {
  [0]=>
  int(1)
  [1]=>
  array(2) {
    [0]=>
    int(2)
    ["k"]=>
    int(3)
  }
  [2]=>
  array(2) {
    [0]=>
    int(1)
    [1]=>
    int(2)
  }
}
37: Exception: out
38: FiberError: Cannot get fiber return value: The fiber threw an exception
39: FiberError: Cannot get fiber return value: The fiber has not been started
40: array(2) {
  [0]=>
  bool(true)
  [1]=>
  NULL
}
