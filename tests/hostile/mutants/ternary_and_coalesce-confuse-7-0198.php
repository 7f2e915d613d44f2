<?php
class D {
    function __construct(public string $n) {}
    function __destruct() { echo "destroy $this->n\n"; }
    function no() { return __construct; }
}
$v = (new D('a'))->no() ?? 'default';
echo $v, "\n";
$v = (new D('b'))->n ?: 'empty';
echo $v, "\n";
$v = (new D('c')) instanceof D ? 'yes' : 'no';
echo $v, "\n";
$v = match (true) { (new D('d'))->n === 'd' => 'matched', default => 'other' };
echo $v, "\n";
