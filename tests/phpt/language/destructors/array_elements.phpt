--TEST--
Elements go in order when the array's last holder does
--FILE--
<?php
class D { function __construct(public string $n) {} function __destruct() { echo "destroy $this->n\n"; } }
$a = ['x' => new D('x'), 'y' => new D('y'), new D('0')];
$b = $a;
unset($a);
echo "copy still there\n";
unset($b['y']);
echo "y removed\n";
$b = null;
echo "end\n";
--EXPECT--
copy still there
destroy y
y removed
destroy x
destroy 0
end
