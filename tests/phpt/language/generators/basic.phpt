--TEST--
Generators with keys, send, return, throw, yield from
--FILE--
<?php
function g() {
    $x = yield 'k' => 1;
    echo "[got $x]";
    try {
        $y = yield 2;
        echo "[got $y]";
    } catch (Exception $e) {
        echo '[caught ', $e->getMessage(), ']';
        yield 'after throw';
    } finally { echo '[finally]'; }
    return 'result';
}
$g = g();
echo $g->key(), $g->current(), $g->send('A'), $g->throw(new Exception('T')), "\n";
$g->next();
var_dump($g->valid(), $g->getReturn());
function inner() { $r = yield 1; echo "[inner $r]"; yield 2; return 'inner result'; }
function outer() {
    yield 0;
    $r = yield from inner();
    echo "[$r]";
    yield from [10, 20];
    yield from new ArrayIterator(['a' => 'it']);
}
foreach (outer() as $k => $v) echo "$k=>$v ";
echo "\n";
$o = outer();
$o->current();
$o->next();
echo $o->send('sent'), "\n";
$lazy = (function () { foreach (range(1, PHP_INT_MAX > 5 ? 5 : 1) as $i) yield $i => $i ** 2; })();
echo json_encode(iterator_to_array($lazy)), "\n";
function &byref(array &$a) { foreach ($a as $k => &$v) yield $k => $v; }
$data = [1, 2];
foreach (byref($data) as &$v) $v *= 10;
unset($v);
echo json_encode($data), "\n";
foreach ([function () { $g = g(); foreach ($g as $v) break; foreach ($g as $v) break; $g->next(); $g->rewind(); },
    function () { g()->getReturn(); },
    function () { $g = (function () { yield from yield; })(); $g->current(); $g->send(5); },
    function () { $g = (fn () => yield throw new LogicException('inside'))(); $g->current(); }] as $f) try {
    $f();
} catch (Throwable $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; }
--EXPECT--
k1[got A]2[caught T]after throw
[finally]bool(false)
string(6) "result"
0=>0 0=>1 [inner ]1=>2 [inner result]0=>10 1=>20 a=>it 
[inner sent]2
{"1":1,"2":4,"3":9,"4":16,"5":25}
[10,20]
[got ][finally]Exception: Cannot rewind a generator that was already run
Exception: Cannot get return value of a generator that hasn't returned
Error: Can use "yield from" only with arrays and Traversables
LogicException: inside
