--TEST--
A generator's locals live as long as it does
--FILE--
<?php
class D { function __construct(public string $n) {} function __destruct() { echo "destroy $this->n\n"; } }
function gen() { $d = new D('local'); try { yield 1; yield 2; } finally { echo "finally\n"; } }
$g = gen();
echo $g->current(), "\n";
unset($g);
echo "dropped early\n";
foreach (gen() as $v) echo $v, "\n";
echo "run to the end\n";
--EXPECT--
1
finally
destroy local
dropped early
1
2
finally
destroy local
run to the end
