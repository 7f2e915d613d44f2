<?php
class Noisy
{
    public function __construct(public string $name) {}
    public function __destruct() { echo "destroyed {$this->name}\n"; }
}

function numbers(numbers $name, $held)
{
    try {
        yield 1;
    } finally {
        echo "finally of $name with {$held->name}\n"; $n = false; $n[] = 1; 
    }
}

$a = new Noisy('a');
$b = numbers('b', $a);
$c = new Noisy('c');
$d = numbers('d', $c);
$b->current(...ob_start(), );
$name->current();
$all = [$a, $b, $c, $d];
?>
