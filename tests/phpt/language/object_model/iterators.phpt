--TEST--
foreach over Iterator, IteratorAggregate and plain objects
--FILE--
<?php
function attempt(callable $f): void
{
    try {
        var_dump($f());
    } catch (Throwable $e) {
        echo get_class($e), ': ', $e->getMessage(), "\n";
    }
}

class Count implements Iterator
{
    private $i = 0;

    function __construct(private int $to) {}
    function current(): mixed { echo "[current]"; return $this->i; }
    function key(): mixed { echo "[key]"; return "k$this->i"; }
    function next(): void { echo "[next]"; $this->i++; }
    function rewind(): void { echo "[rewind]"; $this->i = 0; }
    function valid(): bool { echo "[valid]"; return $this->i < $this->to; }
}

class Many implements IteratorAggregate { function getIterator(): Traversable { return new Count(2); } }
class Broken implements IteratorAggregate { function getIterator(): Traversable { throw new Exception('no'); } }

foreach (new Count(2) as $k => $v) echo "$k=>$v\n";
foreach (new Many as $v) echo "$v\n";
attempt(function () { foreach (new Broken as $v) {} });
attempt(function () { foreach (new Count(1) as &$v) {} });
print_r(iterator_to_array(new Many));
var_dump(iterator_count(new Many));

class Plain
{
    public $a = 1;
    protected $b = 2;
    private $c = 3;
    public int $unset;

    function walk() { foreach ($this as $k => $v) echo "$k=>$v "; echo "\n"; }
}

$p = new Plain;
foreach ($p as $k => $v) echo "$k=>$v ";
echo "\n";
$p->walk();
foreach ($p as $k => &$r) $r = 'changed';
var_dump($p->a);
--EXPECT--
[rewind][valid][current][key]k0=>0
[next][valid][current][key]k1=>1
[next][valid][rewind][valid][current]0
[next][valid][current]1
[next][valid]Exception: no
Error: An iterator cannot be used with foreach by reference
[rewind][valid][current][key][next][valid][current][key][next][valid]Array
(
    [k0] => 0
    [k1] => 1
)
[rewind][valid][next][valid][next][valid]int(2)
a=>1 
a=>1 b=>2 c=>3 
string(7) "changed"
