--TEST--
Cycles through SPL's objects are found, and nothing else
--FILE--
<?php
// var_dump without the numbers of objects.
function dump(...$values)
{
    ob_start();
    var_dump(...$values);
    echo preg_replace('/#\d+ /', '', ob_get_clean());
}

class D { public $x; function __destruct() { echo "D gone\n"; } }
class Agg implements IteratorAggregate { public $self; function getIterator(): Traversable { return new ArrayObject([1, 2]); } }
$a = new Agg; $a->self = $i = new IteratorIterator($a); foreach ($i as $v) { echo $v; gc_collect_cycles(); } echo "\n";
unset($a, $i); dump(gc_collect_cycles() >= 0);
$d = new D; $it = new ArrayIterator([$d]); $l = new LimitIterator($it, 0, 1); $d->x = $l; $l->rewind(); gc_collect_cycles(); dump($l->current() === $d); unset($d, $it, $l); echo "unset\n"; gc_collect_cycles(); echo "end\n";
$d = new D; $s = new SplObjectStorage; $s[$d] = $s; $d->x = $s; unset($d, $s); gc_collect_cycles(); $d = new D; $q = new SplQueue; $q[] = $d; $d->x = $q; unset($d, $q); gc_collect_cycles(); $d = new D; $h = new SplPriorityQueue; $h->insert($d, 1); $d->x = $h; unset($d, $h); gc_collect_cycles(); $d = new D; $f = new SplFixedArray(1); $f[0] = $d; $d->x = $f; unset($d, $f); gc_collect_cycles(); $d = new D; $r = new RecursiveIteratorIterator(new RecursiveArrayIterator([$d, [1]])); $d->x = $r; $r->rewind(); unset($d, $r); gc_collect_cycles(); $d = new D; $c = new CachingIterator(new ArrayIterator([$d]), 256); $d->x = $c; foreach ($c as $v); unset($d, $c, $v); gc_collect_cycles(); echo "end2\n";
--EXPECT--
12
bool(true)
bool(true)
unset
D gone
end
D gone
D gone
D gone
D gone
D gone
D gone
end2
