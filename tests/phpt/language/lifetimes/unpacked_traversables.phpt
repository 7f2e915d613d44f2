--TEST--
A Traversable that only an unpacking holds is gone before the call is made and before the next part of an array
--FILE--
<?php
class Item
{
    public function __construct(public string $name)
    {
    }

    public function __destruct()
    {
        echo "[$this->name] ";
    }
}

class Items implements IteratorAggregate
{
    public $inner;

    public function __construct(private string $name)
    {
        $this->inner = new Item("inner of $name");
    }

    public function getIterator(): Iterator
    {
        return new ArrayIterator([new Item("$this->name 1"), new Item("$this->name 2")]);
    }

    public function __destruct()
    {
        echo "[$this->name] ";
    }

    public function unpackSelf()
    {
        show(...$this);
        return [...$this];
    }
}

class Magic
{
    public function __call($name, $arguments)
    {
        return count($arguments);
    }
}


function generate()
{
    yield new stdClass();
    yield 'name' => new stdClass();
}

function show(...$items)
{
    echo 'call with ', count($items), "\n";
    return count($items);
}


show(...new Items('a'));
show(...new Items('b'), ...new Items('c'));
$kept = new Items('kept');
show(...$kept);
echo count([...new Items('d'), ...new Items('e')]), "\n";
$list = [...new Items('f')];
echo "assigned\n";
unset($list);
echo "\n";
echo (new Magic())->anything(...new Items('g')), "\n";
echo strlen(...new ArrayIterator(['text'])), "\n";
show(...generate());
(new Items('self'))->unpackSelf();
echo "end\n";
--EXPECT--
[a] [inner of a] call with 2
[a 1] [a 2] [b] [inner of b] [c] [inner of c] call with 4
[b 1] [b 2] [c 1] [c 2] call with 2
[kept 1] [kept 2] [d] [inner of d] [e] [inner of e] [d 1] [d 2] [e 1] [e 2] 4
[f] [inner of f] assigned
[f 1] [f 2] 
[g] [inner of g] [g 1] [g 2] 2
4
call with 2
call with 2
[self 1] [self 2] [self 1] [self 2] [self] [inner of self] end
[kept] [inner of kept]
