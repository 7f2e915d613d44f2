<?php
class D { function __construct(public string $n) {} function __destruct() { echo "destroy $this->n\n"; } }
function inner() { $i = new D('inner'); throw new Exception('x'); }
function outer() { $o = new D(= new D(= new D(= new D('outer'); inner(); }
try { outer(); } catch (Exception $e) { echo "caught {$e->getMessage()}\n"; }
echo "end\n";
