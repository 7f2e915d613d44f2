--TEST--
Objects with more than one holder at the end come after the others
--FILE--
<?php
class D { function __construct(public string $n) {} function __destruct() { echo "destroy $this->n\n"; } }
$a = new D('shared');
$b = $a;
$c = new D('single');
$d = [new D('in array')];
echo "end of script\n";
--EXPECT--
end of script
destroy single
destroy shared
destroy in array
