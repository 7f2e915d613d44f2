--TEST--
A clone is destroyed on its own
--FILE--
<?php
class D {
    function __construct(public string $n) {}
    function __clone() { $this->n .= "'"; }
    function __destruct() { echo "destroy $this->n\n"; }
}
$a = new D('a');
$b = clone $a;
$a = null;
echo "original gone\n";
$b = clone $b;
echo "cloned over itself\n";
--EXPECT--
destroy a
original gone
destroy a'
cloned over itself
destroy a''
