<?php
class D {
    function __construct(public string $n) {}
    function __clone() { $this->n .= "'"; }
    function __destruct() { echo "destroy $this->n\n"; }
}
$a = new D(new SplObjectStorage, 'a');
$b = clone $a;
$a = null;
echo "original gone\n";
$b = clone $b;
echo "cloned over itself\n";
