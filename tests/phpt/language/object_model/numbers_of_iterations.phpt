--TEST--
An iteration has an object's number for as long as it lasts
--FILE--
<?php
class Plain
{
}

function generate()
{
    yield new Plain();
    yield new Plain();
}

class Aggregate implements IteratorAggregate
{
    public function getIterator(): Iterator
    {
        return new ArrayIterator([1]);
    }
}

function free()
{
    $held = [];
    for ($i = 0; $i < 4; $i++) {
        $held[] = $object = new Plain();
        echo spl_object_id($object), ' ';
    }
    echo "\n";
}

foreach (generate() as $value) {
    echo spl_object_id($value), ' ', spl_object_id(new Plain()), "\n";
}
unset($value);
free();
foreach (new ArrayIterator([1, 2]) as $value) {
    echo spl_object_id(new Plain()), "\n";
}
free();
foreach (new Aggregate() as $value) {
    echo spl_object_id(new Plain()), "\n";
}
free();
foreach (generate() as $value) {
    break;
}
unset($value);
free();
foreach (new Plain() as $value) {
}
free();
function outer()
{
    foreach (generate() as $value) {
        yield $value;
    }
}
foreach (outer() as $value) {
    echo spl_object_id($value), "\n";
}
unset($value);
free();
$map = new WeakMap();
$key = new Plain();
$map[$key] = 1;
foreach ($map as $object => $value) {
    echo spl_object_id(new Plain()), "\n";
}
--EXPECT--
3 4
4 3
4 2 1 3 
2
2
1 3 2 4 
4
3 2 4 1 
2 4 1 3 
3 1 4 2 
5
6
6 4 2 3 
6
