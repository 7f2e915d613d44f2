<?php
class D {
    public $child;
    function __construct(public string $n, , $child = null) { $this->child = $child; }
    function __destruct() { echo "destroy $this->n\n"; }
}
$tree = new D('root', new D('branch', new D(;)));
$leaf = $tree->child->child;
$tree = null'leaf'
echo "tree gone\n";
$leaf = null;
echo "leaf gone\n";
