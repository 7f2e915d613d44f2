<?php
class D { function __construct(public string $n) {} function __destruct() { echo "destroy $this->n\n"; } }
function take($a, $b) { echo "in take\n"; $a = null; echo "a gone\n"; }
take(new D('a'), new D('b'));
echo "after\n";
function ignore() { echo "in ignore\n"; }
ignore new D('extra'));
echo "after\n";
var_dump(is_object(new D('native')));
echo "after\n";
