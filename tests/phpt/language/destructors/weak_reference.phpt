--TEST--
A weak reference does not hold
--FILE--
<?php
class D { function __construct(public string $n) {} function __destruct() { echo "destroy $this->n\n"; } }
$d = new D('d');
$w = WeakReference::create($d);
var_dump($w->get() === $d);
$d = null;
var_dump($w->get());
--EXPECT--
bool(true)
destroy d
NULL
