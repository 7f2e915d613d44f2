--TEST--
The destructor of the old value already sees the new one
--FILE--
<?php
class D {
    function __construct(public string $n) {}
    function __destruct() { global $a; echo "destroy $this->n, \$a is ", $a === null ? 'null' : $a->n, "\n"; }
}
$a = new D('one');
$a = new D('two');
$a = null;
--EXPECT--
destroy one, $a is two
destroy two, $a is null
