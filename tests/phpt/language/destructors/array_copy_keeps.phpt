--TEST--
A changed copy keeps the other array's objects alive
--FILE--
<?php
class D { function __construct(public string $n) {} function __destruct() { echo "destroy $this->n\n"; } }
$a = [new D('one'), new D('two')];
$b = $a;
$a[0] = null;
echo "first slot of a cleared\n";
unset($b);
echo "b gone\n";
unset($a);
echo "a gone\n";
--EXPECT--
first slot of a cleared
destroy one
b gone
destroy two
a gone
