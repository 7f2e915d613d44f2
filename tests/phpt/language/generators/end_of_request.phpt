--TEST--
At the end of the request generators end in the order of their creation, among the objects with destructors
--FILE--
<?php
class Noisy
{
    public function __construct(public string $name) {}
    public function __destruct() { echo "destroyed {$this->name}\n"; }
}

function numbers(string $name, $held)
{
    try {
        yield 1;
    } finally {
        echo "finally of $name with {$held->name}\n";
    }
}

$a = new Noisy('a');
$b = numbers('b', $a);
$c = new Noisy('c');
$d = numbers('d', $c);
$b->current();
$d->current();
$all = [$a, $b, $c, $d];
?>
--EXPECT--
destroyed a
finally of b with a
destroyed c
finally of d with c
