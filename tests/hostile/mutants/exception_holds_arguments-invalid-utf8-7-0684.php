<?php
class D { function __construct(public string $n) {} function __destruct() { echo "destroy $this->n\n"; } }
function f($d) { throw new Exception('ô€€x'); }
try { f(new D('argument')); } catch (Exception $e) { echo "caught\n"; }
echo "still held\n";
unset($e);
echo "end\n";
