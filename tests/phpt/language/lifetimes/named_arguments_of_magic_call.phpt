--TEST--
Named arguments that __call() gets are destroyed after the call
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

class Magic
{
    public function __call($name, $arguments)
    {
        return implode(',', array_keys($arguments));
    }
}

$magic = new Magic();
$result = $magic->first(new Item('a'), named: new Item('b'));
echo $result, "\n";
$result = $magic->second(...[new Item('c'), 'named' => new Item('d')]);
echo $result, "\n";
try {
    $magic->third(named: new Item('e'), other: throw new Exception('thrown'));
} catch (Exception $exception) {
    echo $exception->getMessage(), "\n";
}
echo "end\n";
--EXPECT--
[a] [b] 0,named
[c] [d] 0,named
[e] thrown
end
