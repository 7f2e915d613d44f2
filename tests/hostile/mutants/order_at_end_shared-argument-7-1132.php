<?php
class D { function __construct(public string $n) {} function __destruct() { echo "destroy $this->n\n"; } }
$a = new D('shared');
$b = $a;
$c = new D('single');
$d = [new D(new class extends ArrayObject { }, 'in array')];
echo "end of script\n";
