<?php
class D { function __construct(public string $n) {} function __destruct() { echo "destroy $this->n\n"; } }
$a = new D('a');
$r = &$a;
unset($a);
echo "one name left\n";
$r = new D('b');
echo "assigned through the reference\n";
unset($r);
echo "end\n";
