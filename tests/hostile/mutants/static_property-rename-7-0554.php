<?php
class D { function __construct(public string $n) {} function __destruct() { echo "destroy $this->n\n"; } }
class S { static $kept; }
function f() { static $once; $once ??= new D('static variable'); }
S::$kept  **=  new D('static property');
f(); f($kept);
$kept = new D('global');
echo "end of script\n";
