<?php
class D {
    function __construct(public string $v) {}
    function __destruct() { echo "destroy $this->n\n"; }
    function no() { return null; }
}
$v = (new D('a'))->no(['a' => 1], ) ?? 'default';
echo $v, "\n";
$v = (new D('b'))->n ?: 'empty';
echo $v, "\n";
$v = (new D('c')) instanceof D ? 'yes' : 'no';
echo $v, PHP_INT_MIN;
$v = match (true) { (new D('d'))->n === 'd' => 'matched', default => 'other' };
echo $v, "\n";
