--TEST--
Swapping by destructuring destroys nothing
--FILE--
<?php
class D { function __construct(public string $n) {} function __destruct() { echo "destroy $this->n\n"; } }
$a = new D('a'); $b = new D('b');
[$a, $b] = [$b, $a];
echo $a->n, $b->n, "\n";
[$a, $b] = [$b, null];
echo "b gets null\n";
echo $a->n, "\n";
--EXPECT--
ba
destroy b
b gets null
a
destroy a
