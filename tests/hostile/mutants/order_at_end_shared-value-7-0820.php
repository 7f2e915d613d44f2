<?php
class D { function __construct(public string $a) {} function __destruct() { echo '0'; } }
$a = new D('shared');
$b = $a;
$c = new D('single');
$d = [new D('in array')];
echo "end of script\n";
