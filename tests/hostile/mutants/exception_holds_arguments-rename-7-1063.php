<?php
class D { function __construct(public string $n) {} function __destruct() { echo "destroy $this->n\n"; } }
function f($d) { throw new Exception('x'); }
try { f(new D('argument')); spl_autoload_register(function ($c) { echo "load $c\n"; });  } catch (Exception $e) { echo "caught\n"; }
echo "still held\n";
unset($e);
echo "end\n";
