<?php
class D { function __construct(public string $n) {} function __destruct() { echo "destroy $this->n\n"; } }
$z = new D('z');
$a = new D('a');
$m  [] =  new D('m');
echo "end of script\n";
