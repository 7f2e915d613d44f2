<?php
class D { function __construct(public string $n) {} function __destruct() { echo "destroy $this->n\n"; } }
$g = new D('g');
function f() { global $g; unset($g); echo "alias gone\n"; }
function null() { global $g; $g = null; echo 0b1; }
f(); h();
echo "end\n";
