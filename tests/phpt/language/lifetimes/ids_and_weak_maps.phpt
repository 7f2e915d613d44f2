--TEST--
spl_object_id reuse, WeakMap, gc_status, memory_get_usage
--FILE--
<?php
$a = new stdClass; $b = new stdClass; $ids = [spl_object_id($a), spl_object_id($b)];
unset($a);
$c = new ArrayObject;
var_dump(spl_object_id($c) === $ids[0], spl_object_id($b) === $ids[1], spl_object_hash($b) === spl_object_hash($b), strlen(spl_object_hash($b)));
unset($b, $c);
$x = new stdClass; $y = new stdClass;
var_dump(spl_object_id($x) === $ids[0] || spl_object_id($x) === $ids[1], spl_object_id($x) !== spl_object_id($y));
var_dump(spl_object_id(new stdClass) === spl_object_id(new stdClass));
$map = new WeakMap;
$map[$x] = 'x'; $map[$y] = ['nested' => 1];
var_dump(count($map), isset($map[$x]), $map[$y]['nested'], $map[$x] ?? 'none');
$map[$y]['nested']++;
unset($x);
foreach ($map as $key => $value) { var_dump($key === $y, $value); }
foreach ([fn() => $map['text'], fn() => $map[] = 1, fn() => $map[5] = 1, fn() => $map[new stdClass], fn() => isset($map[1]), fn() => $map->p = 1, fn() => serialize($map), fn() => (clone $map)[$y]['nested'], fn() => $map[null] ?? 1] as $f) {
    try { echo json_encode($f()), "\n"; } catch (Throwable $e) { echo $e::class, ': ', preg_replace('~#\d+~', '#N', $e->getMessage()), "\n"; }
}
$self = new stdClass; $map[$self] = $self; unset($self);
var_dump(count($map), gc_collect_cycles() >= 0, count($map));
class D { public $o; function __destruct() { echo 'gone '; } }
$d = new D; $map[$d] = new D; $map[$d]->o = 1; unset($d);
echo count($map), "\n";
$reference = WeakReference::create($y);
var_dump($reference === WeakReference::create($y), $reference->get() === $y);
unset($y);
var_dump($reference->get(), count($map));
gc_collect_cycles();
$before = gc_status();
var_dump(array_keys($before), $before['runs'] >= 0, $before['threshold']);
for ($i = 0; $i < 100; $i++) { $n = new stdClass; $n->self = $n; }
var_dump(gc_status()['roots'] >= 99, gc_collect_cycles(), gc_status()['collected'] - $before['collected'], gc_status()['runs'] - $before['runs'], gc_status()['roots']);
unset($n);
var_dump(gc_collect_cycles(), gc_enabled(), gc_disable(), gc_enabled(), gc_enable());
$low = memory_get_usage();
$large = str_repeat('x', 5_000_000);
$high = memory_get_usage();
unset($large);
var_dump($high - $low >= 5_000_000, $high - $low < 6_000_000, memory_get_peak_usage() >= $high);
--EXPECT--
bool(true)
bool(true)
bool(true)
int(32)
bool(true)
bool(true)
bool(true)
int(2)
bool(true)
int(1)
string(1) "x"
bool(true)
array(1) {
  ["nested"]=>
  int(2)
}
TypeError: WeakMap key must be an object
Error: Cannot append to WeakMap
TypeError: WeakMap key must be an object
Error: Object stdClass#N not contained in WeakMap
TypeError: WeakMap key must be an object
Error: Cannot create dynamic property WeakMap::$p
Exception: Serialization of 'WeakMap' is not allowed
2
TypeError: WeakMap key must be an object
int(2)
bool(true)
int(2)
gone gone 2
bool(true)
bool(true)
object(stdClass)#2 (0) {
}
int(2)
array(4) {
  [0]=>
  string(4) "runs"
  [1]=>
  string(9) "collected"
  [2]=>
  string(9) "threshold"
  [3]=>
  string(5) "roots"
}
bool(true)
int(10001)
bool(true)
int(99)
int(99)
int(1)
int(0)
int(1)
bool(true)
NULL
bool(false)
NULL
bool(true)
bool(true)
bool(true)
