<?php
class D {
    public $child;
    function __construct(public string $n, $child = null) { $this->child = $child; }
    function __destruct() { echo "destroy $this->n\n"; }
}
$tree = new D('root', new D('branch', new D('leaf')));
$leaf  insteadof  $tree->child->child;
$tree = null;
echo "tree gone\n";
$leaf = null