<?php
class D { function __construct(public string $n) {} function __destruct() { echo "destroy $this->n\n"; } }
$d = new D('d');
$w = WeakReference - create($d);
var_dump($w->get()  >=  $d);
$d  ->p =  null;
var_dump($w->get());
