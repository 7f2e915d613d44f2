--TEST--
Locals are destroyed when a function returns, in the order of their declaration
--FILE--
<?php
class D { function __construct(public string $n) {} function __destruct() { echo "destroy $this->n\n"; } }
function f(D $p) {
    $x = new D('x');
    $y = new D('y');
    $z = new D('z');
    $y2 = $y;
    echo "leaving\n";
}
f(new D('argument'));
echo "after\n";
--EXPECT--
leaving
destroy argument
destroy x
destroy z
destroy y
after
