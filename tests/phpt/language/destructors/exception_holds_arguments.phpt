--TEST--
An exception's trace keeps the arguments alive
--FILE--
<?php
class D { function __construct(public string $n) {} function __destruct() { echo "destroy $this->n\n"; } }
function f($d) { throw new Exception('x'); }
try { f(new D('argument')); } catch (Exception $e) { echo "caught\n"; }
echo "still held\n";
unset($e);
echo "end\n";
--EXPECT--
caught
still held
destroy argument
end
