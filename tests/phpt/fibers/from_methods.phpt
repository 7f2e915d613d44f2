--TEST--
A fiber can be suspended in magic methods, iterators and string conversions
--FILE--
<?php
class Everything implements IteratorAggregate, ArrayAccess, Countable, JsonSerializable
{
    public function __get($name) { return Fiber::suspend("get $name"); }
    public function __set($name, $value) { Fiber::suspend("set $name"); }
    public function __isset($name) { return Fiber::suspend("isset $name"); }
    public function __call($name, $arguments) { return Fiber::suspend("call $name"); }
    public static function __callStatic($name, $arguments) { return Fiber::suspend("static $name"); }
    public function __toString(): string { return Fiber::suspend('toString'); }
    public function __invoke() { return Fiber::suspend('invoke'); }
    public function getIterator(): Iterator { Fiber::suspend('iterator'); return new ArrayIterator([1]); }
    public function offsetGet($offset): mixed { return Fiber::suspend("offset $offset"); }
    public function offsetSet($offset, $value): void { Fiber::suspend("set offset $offset"); }
    public function offsetExists($offset): bool { return Fiber::suspend("exists $offset"); }
    public function offsetUnset($offset): void { Fiber::suspend("unset $offset"); }
    public function count(): int { return Fiber::suspend('count'); }
    public function jsonSerialize(): mixed { return Fiber::suspend('json'); }
}

$fiber = new Fiber(function () {
    $all = new Everything();
    $seen = [$all->a, $all->m(), Everything::s(), "$all", $all(), $all['x'], isset($all->b), isset($all['y']), count($all), json_encode($all)];
    $all->c = 1;
    $all['z'] = 2;
    unset($all['w']);
    foreach ($all as $value) {
        $seen[] = $value;
    }
    return implode(' ', $seen);
});
$number = 0;
for ($what = $fiber->start(); !$fiber->isTerminated(); $what = $fiber->resume(++$number)) {
    echo $what, "\n";
}
echo $fiber->getReturn(), "\n";
?>
--EXPECT--
get a
call m
static s
toString
invoke
offset x
isset b
exists y
count
json
set c
set offset z
unset w
iterator
1 2 3 4 5 6 1 1 9 10 1
