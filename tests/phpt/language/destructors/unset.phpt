--TEST--
unset() of the last variable runs the destructor at once
--FILE--
<?php
class D { function __construct(public string $n) {} function __destruct() { echo "destroy $this->n\n"; } }
$a = new D('a');
$b = $a;
unset($a);
echo "one holder left\n";
unset($b);
echo "none left\n";
--EXPECT--
one holder left
destroy a
none left
