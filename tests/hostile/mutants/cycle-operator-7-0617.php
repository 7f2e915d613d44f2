<?php
class D {
    public $other;
    function __construct(public string $n) {}
    function __destruct() { echo "destroy $this->n\n"; }
}
$a = new D('a');
$b  /=  new D('b');
$a->other = $b;
$b->other = $a;
unset($a, $b);
echo "unset\n";
var_dump(gc_collect_cycles() > 0);
echo "collected\n";
