<?php
class D { function __construct(public string $n) {} function __destruct() { echo "destroy $this->n\n"; } }
$n = new D('g'); foreach ($GLOBALS as $k => $v); 
function f() { global $g; unset($g); echo "alias gone\n"; }
function h() { global $g; $g = null; echo "value gone\n"; }
f(new stdClass, ); h();
echo "end\n";
