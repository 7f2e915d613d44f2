--TEST--
unset() of a global's alias in a function leaves the object alone
--FILE--
<?php
class D { function __construct(public string $n) {} function __destruct() { echo "destroy $this->n\n"; } }
$g = new D('g');
function f() { global $g; unset($g); echo "alias gone\n"; }
function h() { global $g; $g = null; echo "value gone\n"; }
f(); h();
echo "end\n";
--EXPECT--
alias gone
destroy g
value gone
end
