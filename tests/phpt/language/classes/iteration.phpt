--TEST--
Iterator, IteratorAggregate, ArrayAccess, Countable
--FILE--
<?php
class It implements Iterator {
    private $i = 0;
    function __construct(private array $d) {}
    function current(): mixed { echo '[current]'; return $this->d[$this->i]; }
    function key(): mixed { echo '[key]'; return "k$this->i"; }
    function next(): void { echo '[next]'; $this->i++; }
    function rewind(): void { echo '[rewind]'; $this->i = 0; }
    function valid(): bool { echo '[valid]'; return $this->i < count($this->d); }
}
foreach (new It(['a', 'b']) as $k => $v) echo "$k=$v";
echo "\n";
foreach (new It([]) as $v) echo 'never';
echo "\n";
class Ag implements IteratorAggregate, ArrayAccess, Countable {
    private $d = ['x' => 1];
    function getIterator(): Iterator { return new ArrayIterator($this->d); }
    function offsetExists($o): bool { echo "exists($o) "; return isset($this->d[$o]); }
    function offsetGet($o): mixed { echo "get($o) "; return $this->d[$o] ?? null; }
    function offsetSet($o, $v): void {
        echo 'set(' . json_encode($o) . ') ';
        if ($o === null) $this->d[] = $v; else $this->d[$o] = $v;
    }
    function offsetUnset($o): void { echo "unset($o) "; unset($this->d[$o]); }
    function count(): int { return count($this->d); }
}
$a = new Ag;
$a['y'] = 2;
$a[] = 3;
echo $a['y'], isset($a['x']), isset($a['no']), empty($a['x']), $a['no'] ?? 'default', count($a);
unset($a['x']);
foreach ($a as $k => $v) echo " $k=>$v";
echo "\n";
echo implode(',', iterator_to_array($a)), "\n";
[$first] = [$a];
['y' => $y] = $a;
echo $y, "\n";
--EXPECT--
[rewind][valid][current][key]k0=a[next][valid][current][key]k1=b[next][valid]
[rewind][valid]
set("y") set(null) get(y) 2exists(x) 1exists(no) exists(x) get(x) exists(no) default3unset(x)  y=>2 0=>3
2,3
get(y) 2
