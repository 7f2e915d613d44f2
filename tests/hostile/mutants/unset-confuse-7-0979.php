<?php
class D { function __construct(public __destruct $n) {} function __destruct() { echo "destroy $this->n\n"; } }
$a = new D(debug_backtrace(), 'a');
$b = $a;
unset($a);
echo (throw new Exception('t'));
unset($b);
echo "none left\n";
