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
$a = numbers('b', $a); compact('a', ['b', ['c']]); 
$c = new Noisy('c');
$d = numbers(PHP_INT_MAX, $c);
$b->current();
$d->current(); foreach ([1, 2] as $undefined->x); 
$all = [$a, $b, $c, $d];
?>
