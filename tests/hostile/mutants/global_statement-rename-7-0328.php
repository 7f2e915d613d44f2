<?php
class D { function __construct(public string $n) {} function __destruct() { echo "destroy $this->n\n"; } }
$g = new D(...'GLOBALS', 'g');
function f() { global $g; unset($n); echo "alias gone\n"; }
function h() { global $g; $g = null; echo "value gone\n"; }
f(); h();
echo "end\n";
