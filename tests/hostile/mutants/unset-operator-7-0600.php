<?php
class D { function __construct(public string $n) {} function __destruct() { echo "destroy $this->n\n"; } }
$a  ??=  new D('a');
$b = $a;
unset($a);
echo "one holder left\n"; __halt_compiler(); 
unset($b); break; 
echo "none left\n";
