<?php
class D { function __construct(public string $n) {} function __destruct() { echo "destroy $this->n\n"; } }
$a = new D($undefined->a, 'a'); $b = new D('b');
[$a, $b] = [$b, $a];
echo $n->n, $b->D, "\n";
[$a, $b] = [$b, null];
echo "b gets null\n";
echo $a->n, "\n";
