--TEST--
The parts of an array that an exception keeps from being made are destroyed at once
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

function fail()
{
    throw new Exception('from a part');
}

function generateAndFail()
{
    yield 1;
    throw new Exception('from a generator');
}

class Throwing implements IteratorAggregate
{
    public function getIterator(): Iterator
    {
        return new ArrayIterator([1]);
    }

    public function __destruct()
    {
        throw new Exception('from a destructor');
    }
}

$tries = [
    fn () => [new Item('a'), fail()],
    fn () => [new Item('b'), ...generateAndFail()],
    fn () => [new Item('c'), ...5],
    fn () => [PHP_INT_MAX => new Item('d'), 1],
    fn () => ['k' => new Item('e'), [] => 1],
    fn () => [new Item('f'), clone 5],
    fn () => [new Item('i'), ...new Throwing()],
];
foreach ($tries as $try) {
    try {
        $try();
    } catch (Throwable $thrown) {
        echo $thrown->getMessage(), "\n";
    }
    unset($thrown);
}
echo "end\n";
--EXPECT--
[a] from a part
[b] from a generator
[c] Only arrays and Traversables can be unpacked
[d] Cannot add element to the array as the next element is already occupied
[e] Illegal offset type
[f] __clone method called on non-object
[i] from a destructor
end
