--TEST--
Destroying an object destroys what only it held, after its own destructor
--FILE--
<?php
class D {
    public $child;
    function __construct(public string $n, $child = null) { $this->child = $child; }
    function __destruct() { echo "destroy $this->n\n"; }
}
$tree = new D('root', new D('branch', new D('leaf')));
$leaf = $tree->child->child;
$tree = null;
echo "tree gone\n";
$leaf = null;
echo "leaf gone\n";
--EXPECT--
destroy root
destroy branch
tree gone
destroy leaf
leaf gone
